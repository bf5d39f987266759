"""Which given names are short or familiar forms of others, and one name in several languages.

Bob is Robert, Pepe is José, Sasha is Aleksandr; whoever has one of these names may be called by
another. A name may belong to several: Alex is Alexander and Alexandra.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache


def is_familiar(one: str, other: str) -> bool:
    """Tell whether two given names, as `letters.plain_words` has them, may be of one person."""
    groups = _groups()
    return not groups.get(one, _NONE).isdisjoint(groups.get(other, _NONE))


def familiar_forms(name: str) -> frozenset[str]:
    """Return what else whoever has a given name may be called; nothing where it has no forms."""
    return frozenset(one for at in _groups().get(name, _NONE) for one in _members()[at]) - {name}


_NONE = frozenset[int]()


@lru_cache(maxsize=1)
def _members() -> Sequence[Sequence[str]]:
    return [group.split(",") for group in _GROUPS.replace(",\n", ",").split()]


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[int]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(_members()):
        for name in group:
            found[name].add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


# Names of one person are joined by commas.
_GROUPS = """
abdelaziz,abdulaziz,aziz,azzouz,zizou abdelkader,abdulqadir,kader,qader,kada,abdul,kaddour
abdullah,abdallah,abdoulaye,abdul,abdou,abdi,aboud,abdellah abdulrahman,abderrahmane,abdelrahman,
abdourahmane,abdou,abdul,abed,rahman abhinav,abhi abhishek,abhi,shek abigail,abby,abbie,gail
abimbola,bimbo,bim,bola abraham,abe,bram adela,adelita,dela,lita adetunji,tunji,ade adrianus,
adriaan,ad,janus,arie,adrie,adriaen,adrian agnes,agi,ines,nessa,agnese agnieszka,aga,agnes,agusia,
agi agustin,tin,agus,tino ahmed,ahmad,hamada,ahmet,amadou,hmed,hmida aikaterini,katerina,kaiti,
katia,katina aisha,aicha,ayesha,aysha,aissatou,aissata,ayse,aichatou,eisha,esha,aissa,asha
aishwarya,aish,ash akosua,esi albert,al,bert,bertie alberto,beto,tito,berto,alber alejandra,ale,
alex,sandra,jandra,jana alejandro,alex,ale,jandro,alejo,sandro,jano alessandra,ale,sandra,alex
alessandro,ale,sandro,alex,lele alexander,alex,alec,al,sandy,xander,lex,sasha,sander,alick,sascha,
xandi,sandro,alexis,olek,alek,sanyi,aleks,sanya,shura,alik,aleksandr,alyosha,sanek,oleksandr,
olexandr,aleksander,aliaksandr,sandu alexandra,alex,sandra,sandy,lexi,lexie,sasha,alexa,alix,
sacha,sascha,xandra,ola,aleksandra,shura,sanya,alya,oleksandra,olka alexandre,alex,sacha,al,
sandre,xandre alexandros,alekos,alex,alexis alexandru,alex,sandu,ducu,alecu alexei,aleksei,alexey,
aleksey,alyosha,lyosha,alex,oleksii,oleksiy,lesha,alesha alfonso,poncho,fonso,alfon,foncho,fonsi
alfred,alf,fred,alfie,freddie,al alfredo,fredo,fredy,alf,freddy ali,aliou,alioune,alya alicia,ali,
licha,lichi,liz amanda,mandy,manda amelia,millie,amy,mila amparo,amparin,ampa ana,anita,anuca,ani,
anna,nita,anamari,anama,annie anastasia,anastasiya,nastya,asya,stasya,nastia,ana,tasia anastasios,
tasos,tassos,tasoulis anatoly,anatoliy,anatolii,tolya,tolik,anatol anders,andrew,andy,andreas,adde
andrea,andi,drea andreas,andy,andi,anders,dres,andre,andrew,andries,drea andrei,andrey,andriy,
andrii,andryusha,dryusha,andrew,andrej,andrzej,jedrek,jedrzej,andras,andris,bandi,ondrej andres,
andy,andresito,andrew,andreu andrew,andy,drew,dandy andrzej,jedrek,andy,andrew angel,angelito,
lito,gelo angela,angie,ange angus,gus aniruddha,ani,anirudh ann,anne,anna,annie,nancy,nan,anita,
nina,ana,hannah anna,anya,nyura,annushka,anyuta,ania,anka,nyusha,hanna,anni,hania,asya,annoula
annabel,anna,bella,annie anne,annie,annick,annette,nanette,anouk,ninon,nan,anneke,anke,antje,anni,
annchen,anouchka anthony,antony,tony,ant antoine,toine,tonio,tony,titoine,antony,antho,anthony,
toni,toinou antoinette,toni,nettie,toinette anton,toni,tony,tonda,antos,antek,antoine,toncek,tono,
antosha antonia,toni,tonia,tony,tona,tonita,antonieta,tonica antonio,tono,tonio,tony,toni,
antonino,antono,nonio,toninho,tonico,nino,tonino,toto antonios,antonis,tony,adonis antonius,ton,
toon,antoon,anton,teun,tonny,twan,anthony antti,andrew,anders,antero aparecida,cida apolinar,polo,
poli apostolos,tolis,lakis,paul arnaud,nono,arno,arnold arnold,arno,arnie,noldi arthur,art,artie
arturo,turo,art asuncion,asun,chona,susi athanasios,thanasis,nasos,thanos,sakis,tom,thanassis,
arthur attila,ati augustin,gus,tintin,auguste,gustin augusto,tito,agus,guto augustus,gus,august
avraham,avi,abraham,abe,avrum,bram,avrom ayobami,ayo,bami ayodele,ayo,dele babatunde,tunde,baba
balakrishnan,bala,balu balasubramaniam,bala,balu balazs,blaise barbara,barb,barbie,babs,bab,
bobbie,basia,baska,borbala,bori,barica barney,bernard bartholomew,bart bartolome,tolo,bartolo,bart
bartolomeo,meo,bartolo bartosz,bartek,bart,bartlomiej beata,beatka beatrice,beatrix,bea,trixie,
bee,beatriz,bice beatriz,bea,betty,beti,triz,bia,bibi benedicte,bene,ben bengt,bengan,benedikt,ben
benjamin,ben,benny,benji,benjy,benj,binyamin,beni,bibi benoit,ben,beno,benny,bene bernadette,
detta,bernie,berna,dette bernard,bernie,bernd,nanard,ben bernardus,ben,bernard,bernd birgitta,
gittan,brita,britta,gitte,birgit,birgitte bjorn,bear bo,bosse bogdan,bodzio,bohdan,danko boguslaw,
bogus,bog boris,borya,borka bradley,brad bridget,brigid,bridie,biddy,brigitte,gitte,birgit,gitta
carlos,carlitos,charlie,cali,carlinhos,carles,litos,calo carmela,melina,lina,carmelina carmen,
maricarmen,mamen,menchu,carmina,carmela carolina,caro,carito,lina caroline,carolyn,carolina,
carrie,carol,caro,lina,line,callie cassandra,cass,cassie,sandra catalina,cata,cati,lina,catuja
caterina,cate,rina,cati,katia,nina catharina,toos,trijn,to,rina,trien,ka,kaat,tiny,cato catherine,
cathy,kate,cat,kathy,caty,trinette cecilia,cecily,celia,cissy,cilla,cecile cesar,checha,cesarin
chandrasekhar,chandra,shekhar,sekhar,chandrasekaran charalampos,babis,harry,charis,haris,lambis
charles,charlie,chuck,chas,charley,chip charlotte,charlie,lottie,lotte,char,carla,lola,lotta,
lolotte,chacha,cha chiamaka,amaka chidinma,chidi,dinma chimamanda,amanda,chima chinedu,nedu,edu
christiaan,chris,christian christian,chris,kiki,cricri christiane,christi,jane,nane,tina,chris
christine,christina,christiane,chris,chrissie,tina,christie,kirsty,christy,chrissy christoph,
chris,stoffel,christopher,toffi christophe,chris,totof,toph,kristof christopher,chris,kit,topher,
kris christos,chris,hristos chukwuemeka,emeka,chukwuma,mekus clarissa,clara,claire clifford,cliff
clinton,clint concepcion,concha,conchita,conchi,cona,chita,chon,concepta concetta,cettina,tina,
titti constance,connie,constanze constantin,costel,costi,dinu,titi consuelo,chelo,consu,
consuelito,chelito,connie cornelia,corrie,cor,nel,nelly,cornelie,lia cornelis,kees,cor,cees,niels,
nelis,corneel,neel cristian,cris,chris cristina,cris,cristi,tina,kris,titina cristobal,tobal,cris,
toba,chris cynthia,cindy daniel,dan,danny,dani daniele,dani,lele david,dave,davy,davey,dai,davi,
davicho,dudi,dudu,dovid,daveed deborah,debra,deb,debbie,debby deepak,deep,dips desmond,des
dharmendra,dharam diana,diane,di,dee dieter,dietrich,didi,dirk,dierk dietmar,didi,diet dimitra,
mimi,demi,dimi dimitrios,dimitris,mitsos,jim,jimmy,dimitri,takis,mimis dmitry,dmitri,dmitriy,dima,
mitya,dimitri,dmytro,dimka,dimitris,mitko,dimitar,dimi,mitsos,dumitru,mitica dolores,lola,loli,
lolita,lole,loles,dori,dolo domenico,mimmo,menico,mico,nico,mimi domingo,mingo,txomin,dominguez
dominic,dom,nick dominique,dom,domi,doumi,dodo donald,don,donnie,donny dorota,dorotka,dora,dorothy
dorothy,dorothea,dot,dottie,dolly,thea,dora,dory,dorle douglas,doug,dougie dumitru,mitica,mitu,
dumi duncan,dunc eberhard,hardy,ebbe,eberl edeltraud,traudl,edel,traude edgar,ed,eddie edilson,ed
edmund,ed,eddie,ned,ted edouard,ed,doudou,eddy,edward,edu edson,ed eduardo,edu,lalo,eddie,guayo,
dudu,edy,duda eduvigis,edu edward,ed,eddie,ted,teddy,ned,eddy edwin,ed,eddie,win efstathios,
stathis,stathes,steve eirini,irini,rena,irene ekaterina,yekaterina,katya,katia,katyusha,kateryna,
catherine,kate,katja,katerina,kati,rina eleanor,elinor,leonora,ellie,nell,nelly,nora,lenore,ella,
ellen,nellie eleftherios,lefteris,terry elena,malena,marilena,nena,lena,ele,leni,yelena,alyona,
lenochka,olena,helen,alena,lenka,ilinca,lenuta,leana eleni,helen,lena,nitsa,elena elfriede,
friedel,elfi,elfie,friede eliezer,lazar,eli,elazar,leizer,lazer,liezer elisabet,lisa,bettan,elsa,
lis,lisbeth elisabeth,babette,lise,lisette,elise,lisbeth,zabeth,babeth,elsa,betty,lili,bettina,
elsbeth,lisl,lieschen,bettine,liesel,liesl,sissi,sisi,else,ilse,els,lies,liesbeth,bets,elly,lisa,
bep elisabetta,betta,elisa,lisa,betty,bettina,lisetta eliyahu,eli,elijah,elias,elie elizabeth,
elisabeth,liz,lizzie,lizzy,beth,betty,betsy,bess,eliza,libby,lisa,elsie,ella,lilibet,lisbeth
elzbieta,ela,elka,elizabeth,bietka,erzsebet,alzbeta,elisaveta,elizaveta,liza,lizaveta,yelizaveta,
bozsi,erzsi,zsoka,betka,jelisaveta emanuele,lele,manu,ema emil,emilio emiliano,emi,milo emilio,
milo,emi emily,em,emmy,millie,emilie emma,em,emmy emmanouil,manolis,manos,manuel emmanuel,manu,
manny,mano,manuel emmanuele,lele,manu emmanuelle,manu,emma,manue encarnacion,encarna,encarni
enrique,quique,kike,rico,henrique,quico enriqueta,queta,quetita,kika,keta erik,eric,jerker,jerk,
rick ernest,ernie ernesto,neto,tito,netico esperanza,espe,pera,lancha esteban,estebita,steve,teban
esther,esti,ester,hester,etti,hadassa etienne,titi,tienou,stephane,steven,stephen eugene,gene
eugenio,genio,gene evangelia,litsa,eva,lia,evaggelia,valia evangelos,vangelis,angelos,evan,
vaggelis,vagelis evgenia,yevgenia,zhenya,evgeniya,yevhenia,jenya,eugenia ewa,ewka,eva,eve,evi,
ewelina,evica fabiana,fabi,bia fatima,fatma,fatou,fatimah,fatoumata,fati,fatemeh,fatouma,tima,
fatimata,fatiha,fata,fatim,batoul federico,fede,kiko,fico,freddy,quico,chicco,rico,fred felipe,
lipe,pipe,feli,pipo ferdinand,ferdi,nandl,ferry,nando ferdinando,nando,ferdi ferenc,feri,frank,
franz fergus,fergie fernanda,fer,nanda fernando,nando,fer,ferny,nano,nan florence,flo,flossie,
florrie,flora folasade,sade,fola,shade frances,fran,franny,fanny,francie,frankie francesca,franca,
checca,fra,cesca francesco,franco,checco,ciccio,cesco,frank,fra francis,frank,fran,frankie
francisca,paca,paqui,paquita,fran,pancha,fani,paki,chica,xica francisco,paco,pancho,kiko,curro,
quico,fran,cisco,frasquito,patxi,chico,xico,francesc,cesc,xesc,kico,pacho franciscus,frans,frank,
francis,cis,sus franciszek,franek,franio,frank francois,fanfan,franz,francis,frank francoise,
fanchon,fanfan,francette franklin,frank franz,franzl,franzi,frank,ferenc,feri,franta,frantisek,
franjo,franek franziska,franzi,fanny,ziska,franka,sissi frederic,fred,fredo,freddy,fredi
frederick,fred,freddie,freddy,rick,frederic,fritz,friedrich frederique,fred,freddie friederike,
fritzi,rike,frieda,rieke,friedel friedhelm,fiete friedrich,fritz,fred,friedel,frieder,frederik,
freddy,frits fyodor,fedor,fedya,theodore,teodor gabor,gabi,gabriel gabriel,gabe,gabi,biel,gabo,
gab,gaby gabriela,gabi,gaby gabriele,gabi,gaby,gabriella,lele,gabri gabriella,gabrielle,gabriela,
gabby,gaby,gabi,ella gabrielle,gaby,gab gajendra,gaju galina,galya,halyna,gala,galia genevieve,
ginette,viviane,genou,gen,gege,gigi gennady,gennadi,gena,gennadiy,genna,hennadiy georg,schorsch,
jorg,jurgen,jurg,girgl,schorschi,jorgen,juri,jiri,gyuri,yuri george,georgie,jorge,jordi,jurgen,
jorg,georg,juergen georges,jo,jojo,geo,georgie,george georgia,gogo,georgina georgina,georgia,
georgiana,gina,georgie georgios,giorgos,yorgos,george,yiorgos,jorgos georgy,georgi,georgiy,gosha,
zhora,yegor,egor,george,yura,goga,gogi,giorgi,gia,gio,heorhii,heorhiy,yuri gerald,gerard,gerry,
jerry,ger geraldine,gerry,dina geraldo,gege,gera gerard,gege,gerry,jerry,geri gerardus,gerard,ger,
gerrit,geert gerhard,gerd,gert,hardy,gerald,gerrit,geert gertrud,trudi,trude,traudl,gerti,traute
gertrude,gertie,trudy,trudi,gerti geza,gezi gheorghe,george,gigi,ghita,gicu,gogu giacomo,jack,
mino,giaco,como gilberto,beto,gil giovanni,gianni,nanni,gian,vanni,john,johnny giuseppe,beppe,
peppe,pino,peppino,bepi,geppo,joe giuseppina,pina,giusy,peppina,giusi gonzalo,gonza,chalo,gon
gottfried,friedel,gotti,godfrey graciela,chela,graci,grace gregoire,greg,gregory gregorio,goyo,
goyito,greg gregory,greg,gregg grigory,grigori,grisha,hryhoriy,gregory,grigoriy,hryhorii,grisa
grzegorz,grzesiek,grzes,greg,gregory guadalupe,lupe,lupita,pita,lupi guglielmo,memo,willy,gugli
guillaume,guy,gui,will,guigui,william,guillem,guilhem guillermo,memo,guille,guillo,william,willy,
billy,quillo gunther,gunter,gunnar,guenter,guenther gurpreet,guri,preet gustav,gosta,gustaf,gus,
gurra gustavo,gus,tavo gwendolyn,gwen,wendy gyorgy,gyuri,george hakan,haakon,hakon hannah,hanna,
chana,anna,hani,chani,channa hannelore,hanne,lore,hanna,laure hans,johannes,johann,hannes,hansi,
john,jan,jens,hansel,henning,hanns,jo,juanes,jonny,johan,hennes,honza,janos,janek,jasiek,jean,
giovanni,gianni,gian,giannis,ivan,vanya,ioan,ion,nelu,jancsi,ioannis,yiannis,yannis,yianni,joost,
juan,joao harold,harry,hal,harrie harpreet,harry,preet harriet,hattie,harrie hassan,hasan,hassane,
hass,hasi hector,tito,teto,chito,etor heikki,henry,henrik heinrich,heiner,heinz,hein,heini,henry,
henri,hinrich,henrik,henk,hendrik,rik,enrico,heino,heike helen,helena,helene,nell,nellie,lena,
leni,ellen,nelly hendrik,henk,hein,rik,henry,harry hendrika,riek,ina,rika,henny,hetty,hendrikje
henri,riri,harry,henry henry,harry,hank,hal,henk herbert,herb,bert,bertie heriberto,beto,heri
hermann,manni,menne,armin hildegard,hilde,hilla,hildi,gard hipolito,polo hubert,bert,hub humberto,
beto,tito hussein,husain,husayn,hosein,hussain,hussayn,hossein,housseine,huseyin,ousseynou,seni
ibrahim,brahim,ibro,abraham,ibrahima,ebrahim,barham,ibou ifeanyi,ify,ifey ifeoma,ify,ifey ignacio,
nacho,nachito,inaki,iggy,inacio,nacio ignatius,iggy igor,ihor,gosha,garik,igorek ikechukwu,ike,
iyke ildiko,ildi ilias,elias,louis ilse,else,ilsa ilya,illya,ilyusha,elijah,ilia imre,imi,emeric
ingeborg,inge,inga,inka inmaculada,inma,conchi,macu ioan,nelu,john,ionel ioannis,giannis,yiannis,
yannis,john,jannis,yanni ion,nelu,ionel,john,nicu,ionut,ionica irina,iryna,ira,irene,irisha,irka,
irinka,irena,irini irmgard,irmi,irma,irmela irving,irv isaac,ike,zak isabel,isabelle,isabella,
isobel,izzy,bella,belle,ibby,issy,isa,tibby,isi,maribel,mabel,chabela,chavela,bel,isabelita,
belita,chabe,anabel isabelle,isa,zaza,babelle,isou,belle ismail,ismael,smail,isma,ismaila,esmail
istvan,pista,pisti,steve,stephen ivan,vanya,vanka,vanyusha,john,ivo,iwan,ivica,vanja,vano jacob,
jake,jaap,cob jacobus,jaap,koos,jacob,jack,sjaak,co jacqueline,jackie,jacqui,jacky,jacquie
jacques,jacquot,jacky,jack,james,jacquo jadwiga,jadzia,hedwig,hedy,hedi,hedvika jaime,jaimito,
jimmy,jimy,jaume jakob,jockel,jacob,kobi,jaap,jack,jakub,kuba,james,jacopo,koos,sjaak jamal,gamal,
djamel,jamel,cemal james,jim,jimmy,jamie,jem,jimmie jan,janek,jas,jasiu,john,honza,jenda jane,
janie,jenny,janey janet,jan,jane,jenny,netta janos,jani,jancsi,john janusz,john,janus jaroslaw,
jarek jason,jay jean,jeannot,jano,john jeanne,jeannette,jeanette,jane jeffrey,geoffrey,jeff,geoff
jennifer,jen,jenny,jenn,jennie jens,johannes,jon jeremie,jerem,jerry jeremy,jerry,jem jerome,jej,
jeje jerzy,jurek,george jessica,jess,jessie,jessi jesus,chuy,chucho,chus,suso,susi jimena,jime,
mena jitendra,jitu,jeetu,jiten joachim,achim,jochen,jo,joakim,jochim,kim,gioacchino,juchem joan,
joanna,joanne,johanna,jo,joanie,hanna,hanne joanna,asia,joasia,jo,joanne joao,joaozinho,joca,
jonas,john,janjao,jota joaquin,quino,quim,chimo,joaco,quin,ximo johanna,jo,hanna,hannie,annie,
joke,anneke,jopie johannes,jan,hans,hannes,johan,joop,jo john,jack,johnny,jon,jackie,johnnie
jonathan,jonathon,jon,jonny,johnny,john,jo jorgen,jorn,george jose,pepe,pepito,chepe,che,pepin,
joseito,chema,josep,pep,xose,joselito,zeca,josu josef,joseph,sepp,seppi,beppi,jupp,joe,jo,jozef,
jozsef,jozek,pepa,pepik,giuseppe,beppe,peppe,peppino,pino,yosef,yossi,yusuf,osip,jozko,joska,joost
josefa,pepa,pepita,fefa,chepa,josefina,fina,pepi joseph,joe,joey,jo,jojo,sepp,pepi,zef,beppo,jupp,
jef josephine,jo,josie,fifi,josefa,pepa,josefina,fina,josette joshua,josh jozef,jozek,joe,josef,
jozko,ziutek jozsef,joska,jozsi,joe juan,juanito,juancho,juanjo,john,xuan,joan,juanma juana,
juanita,juani judith,judy,jude,judi,jutta juhani,jussi,juha,john,juho,johannes,jukka julian,jules
juliet,juliette,julia,julie,jules,juli julio,julito,juli julius,jules kaarina,kaisa,katri,kati,
katariina,karin karl,kalle,charly,carl,karel,karol,karcsi,carlo,charles,karlheinz,karli karlheinz,
karl,heinz,kalle,carlo katalin,kati,kata,katka,kate,catherine katarina,kajsa,karin,kata,katta,
nina,kaja katarzyna,kasia,kaska,kate,catherine,kathy katelyn,kate,katie katharina,kathi,katrin,
kati,kathe,kathrin,rina,kaethe,trine,karin,katja,katarina,katinka,kata,katka,kasia,ekaterina,
katya,catarina,caterina,kat,kaja,kate katherine,catherine,kathryn,katharine,kate,katie,kathy,
cathy,kat,kitty,kay,katy,cath,kath,katya,trina,cat,katharina kenneth,ken,kenny kerstin,kicki
khadija,khadijah,kadi,khadidja,khady,hatice,kadija,kadiatou,khadidjatou,dija,didja khalid,khaled,
halid,khalled kirill,kirya,kyrylo,cyril,kyrill,kiril klaus,nikolaus,claus,klas,nick,niklas,niko,
nikolaos,nikos,nicola,nikola,nicolae,miklos,miki,mikolaj,mykola,nikolai,nikolay,kolya,nicu kofi,
kofie konrad,conny,kurt,konni,conrad konstantin,kostya,kostia,kostyantyn,constantine,costya,kosta,
konstantinos,costas,kostas,dinos,costin,dinu,gus,constantin,costel,costica,kostis,gkotis
konstantina,dina,nantia,constantina konstantinos,kostas,costas,dinos,kostis,gus,constantine
kornelia,cornelia,conny,nele,nelly,lia,connie kornelius,cornelius,cor,neel,con,corneille krishnan,
krishna,krish,kris kristina,stina,kicki,kerstin,kirsten,kia,christina krystyna,krysia,christine,
christina krzysztof,krzysiek,krzys,chris,christopher,kris,krystof,krzysiu kuldeep,deep kwabena,
kobby,kobina,ebo kwame,kwami,quame lajos,lali,louis lakshmi,laxmi,lakshmy larisa,lara,larysa,
larissa,lora lars,lasse,laurits,lorens,laurence laszlo,laci,leslie laura,laurie,lori,lolly
laurence,lolo,lau laurent,lolo,lau,larry,laurie laurentius,laurens,lau,lourens lawrence,laurence,
larry,laurie,lorenz leah,lea,lealeh lennart,lelle,leonard leonard,len,lenny,leo leonardo,leo,
nardo,leon leonardus,leo,leen,leonard leonel,leo leonhard,lenz,leo,leon,hardy leonid,lyonya,lenya,
leo leopold,leo leopoldo,polo,leo leslie,les leticia,lety,leti,ticia lev,lyova,leva,leo,lyev
lewis,louis,lou,lew,louie,luis lillian,lilian,lily,lil,lilly linda,lindy,lynn,lin lindiwe,lindi
lorenz,lenz,enzo,lars,laurent,laurens,lau,renzo lorenzo,enzo,renzo,lori louis,loulou,lou,ludo,
lewis,luigi,luis,ludwig,lutz louise,lou,lulu lucia,luci,chia,lucy luciana,lu,luci lucille,lucy,
lucinda,lu,lucie,lucia,cindy,lux ludovic,ludo,lulu,vic ludovico,vico,lodo,ludo ludwig,lutz,
wiggerl,lou,lewis,luis,luggi luigi,gigi,gino,louis,gigino luis,lucho,luisito,lucio,luiz,lula,lluis
luisa,marisa,malu,marilu,lucha,lulu,luisita luiz,lulu,lula lyubov,lyuba,liubov,luba,lubov
lyudmila,ludmila,lyuda,lyusya,mila,liudmyla,luda,ludmilla,lidka maciej,maciek,matthew,matthias
maddalena,lena,madda,magda madeleine,madeline,maddie,maddy,magdalene,magdalena,lena,leni,magda,
malena,lene,mado,madelon,mad magdalena,lena,leni,magda,marlene,lene,madalena magnus,mange,manne,
mans mahendra,mahi,mahen,mahender mahmoud,mahmud,mamoudou,mahmut,hamada,hamoudi malgorzata,gosia,
malgosia,margaret,gocha manfred,manni,fred,manny manjit,manji,jit manpreet,mani,preet manuel,
manolo,manu,manny,lolo,nelo,manolito,mane,maneco,neco,nel manuela,manoli,manola,lola,manu,nela,
manuelita marc,marco,marcus,mark marcel,marcello,marcelin marcelo,chelo,marce marcia,marcinha
marcos,marquitos,marc marek,mark,markus,marko,marcus margaret,maggie,meg,peggy,peg,marge,margie,
madge,greta,rita,daisy,maisie,margo,margot,mags,marg margareta,greta,maggan,meta margarete,grete,
gretchen,gretel,margit,margret,gitta,marga,rita,greta,meta,margarethe,gosia,malgorzata,margarida,
margherita,gredel margaretha,greet,griet,marga,gre,margriet,grietje margarita,marga,mago,rita,
margara,margot,margo margery,marge,marjorie,margie margherita,rita,marghe,ghita margit,manci,
gitta,margo marguerite,margot,guite,margaux,margo,magali maria,mari,marita,maruja,marica,
mariquita,mia,majo,marijose,chema,mariya,masha,marusya,manya,maryna,mary,mariia,maryja,mara,
marija,marika,maja,marysia,mania,maryam,marijke,marioara,maricica,mairi,maroula,riet,ria,marie,
mieke mariano,nano,mario marie,mimi,marion,manon,mary,mariette,mia,maike,mieke,mitzi,marike,rieke
marina,maryna,marisha,mara mario,mayito mariusz,mario martha,marta,matti,marthe martin,marty,tini,
mart,marcin,martijn,tijn,marton,maarten,morten,marten martine,titine,tina martinus,martin,tinus,
maarten mary,molly,polly,mamie,mae,maria,minnie,may maryam,mariam,miriam,meryem,myriam,mary,
mariama,maryama,maria,mimi matheus,thijs,matthijs,theo,mathijs,matthew matilda,mathilde,tilly,
tillie,mattie,maud,tilda mats,matte,matthew,mattias matteo,teo,matte matthew,matt,matty matthias,
mattes,hias,mats,matze,matti,matthaus,mathias,theis,thies,matyas,mathew,maciej,maciek,matej,
matteo,mateo,teo,mateusz,matias,mateus matthieu,mathieu,mat,matt,matthew,mathis,mattieu matti,
matthew,matias maurice,mo,moe,momo mauricio,mau,mauri max,maximilian,maxl,maxi,massimiliano
maxime,max,maxou maximiliano,max,maxi,milo maximilien,max melanie,mel melissa,mel,missy,lissa
menachem,mendel,mendy,nachum,hemi mercedes,merche,meche,merce,merceditas,mechas,mecha michael,
mike,mick,mickey,micky,mikey,mitch,michi,michel,mischa,michal,mihaly,misi,mihai,misu,mikhail,
misha,michele,mikael,mikko,miguel,mihail,mykhailo,michiel,maik,mihalis,michalis michail,michalis,
mike,mihalis michal,michael,mike,misiek,misko,mika michel,mimi,michou,mick,mich,mike,michael
michele,mimi,michou,mich,micheline,mike,lino,michi mieczyslaw,mietek,mieciu miguel,miki,migue,
mike,miguelito,micky,michel,miguelon,mikel,miquel mihai,misu,mihaita,michael,mihail mikhail,misha,
mykhailo,michael,mihail,mishka,miha,miho,michal,michail mikko,michael,mikael milagros,mila,mili
mildred,millie,mid miranda,mandy,randy miriam,miri,mimi,mary,mirale miroslaw,mirek,miro,miroslav,
mirko,slavko mitchell,mitch mohammed,muhammad,mohamed,mohammad,mo,mohamad,muhammed,mehmet,mehmed,
medo,hamada,hammada,moe,mamadou,mamadu,muhamed,mahomed,hamoudi,hamid,moha,momo,mohand montgomery,
monty montserrat,montse,monse,rat mordechai,motti,mordy,moti,morty,mordecai mortimer,mort moshe,
moishe,moses,moe,moysh,moss mukesh,muku musa,moussa,moses,mousa,moise,moshe,moishe,moyshe mustafa,
mostafa,moustapha,mustapha,musti,moustafa,mus nadezhda,nadya,nadia,nadiya,nadja narendra,naren,
narender natalia,natalya,nataliya,natasha,nata,tasha,nataliia,natali,natalka,natka natalie,nat,
nattie,natalia,talia,natasha,natalya,tasha,nata nathalie,nat,nath,natou nathan,nat,nate nathaniel,
nathan,nat,nate natividad,nati ngozi,ngo nguyen,win niccolo,nico,nicco,cola nicholas,nicolas,nick,
nicky,nico,niko,klaus,claus,nic nicola,nico,cola nicolaas,klaas,nico,nicholas,nick nicolae,nicu,
nae,nicholas,nelu,neculai nicolas,nico,colas,colin,nick,klaus nicole,nicola,nicky,nikki,nic,nico,
niki nikhil,nik,nikki nikita,mykyta,nika,kita nikolai,nikolay,kolya,mykola,nicholas,nikolaj,kolia,
nick,nikola nikolaos,nikos,nick,nicholas,nicolas nils,nisse,niels,nicholas nkosinathi,nkosi,nathi
nnamdi,namdi nomvula,vula norbert,nobby,bert norberto,beto,tito norman,norm obinna,obi oksana,
ksenia,ksusha,ksyusha,oxana,ksana olatunde,tunde,ola olatunji,tunji olav,olaf,ole,ola,olle,olof,
oluf oleg,oleh,olezhka,alik olga,olya,olha,olia,olenka oliver,ollie,olly olivia,liv,livvy,livia,
libby olivier,oliv,olive,ollie,olivo olumide,lumide,olu,mide olusegun,segun,shegun oluwadamilola,
dami,damilola,lola oluwafemi,femi,olufemi oluwaseun,seun,seyi oluwaseyi,seyi,oluseyi oluwatobi,
tobi,oluwatobiloba omar,umar,oumar,omer,amr,omarou,oumarou onyekachi,kachi,onyeka oscar,ossie,osky
osman,uthman,othman,ousmane,usman,osmane,outhmane otto,ottmar,udo pablo,pablito,paul,pau padmini,
padma pamela,pam,pammy panagiota,giota,yiota,nota panagiotis,panos,takis,pete,notis,panayiotis,
peter,panagis paraskevi,vivi,voula,evi,paraskevoula,vicky parvati,paro pasquale,lino,pascal,pat,
squalo patrice,pat,patoche,patrick patricia,pat,patty,trish,tricia,patsy,trisha,pattie,pati,paty,
patri,pato patricio,pato,patri patrick,pat,paddy,patsy,rick paulo,paulinho,paul,lito pavel,pasha,
pavlo,paul,pavlik,pawel,pavol,pavle,pasa pawel,paul,pawelek pedro,perico,pedrito,perucho,peyo,pere
pekka,peter,pietari penelope,penny,pen,nell per,pelle,peter,petter,peder,pehr percival,percy
peter,pete,petey,pit,piet,peterle,pieter,petr,petja,petya,peder,per,pedro,pietro,piero,pavel,
petros,piotr,piotrek,petar,petru,petter,petri,pjotr,petro,petrus,peppi petronella,nel,nelly,
pietje,ella,petra petrus,piet,peter philip,phillip,phil,pip philippa,pippa,pip,phil philippe,phil,
philou,fifi,filip pierre,pierrot,peter,pierrick,perrin pilar,pili,piluca,pilarica,pilarin piotr,
piotrek,peter pradeep,deep,pradip priscilla,cilla,pris priyanka,priya,pri przemyslaw,przemek,
przemo purificacion,puri pyotr,petr,petya,petro,peter,petia,pjotr rachel,rae,rach,shelly,ray,
racheli,rochel,raheli radhakrishnan,radha,krishnan radoslaw,radek,rado,radoslav,radko rafael,rafa,
rafi,rafita,rafe rafal,rafalek,raphael raffaele,lello,raf,lele,raffa raimundo,mundo,rai,dico
rajendra,raj,raju,rajen rajesh,raj,raju,rajeev rajiv,raj,raju ramachandran,ram,chandran,ramu
ramon,moncho,mon,ramoncito,monchi randolph,randy,rand raphael,raph,rafa,rafi,rapha raquel,kelly
raymond,ray,momon rebecca,becky,becca,beck,bex reginald,reg,reggie,rex reinhard,reinhold,reiner,
hardy,rainer remedios,reme renate,nate,renata,reni rene,nene ricardo,ricky,richi,rica,cardo,caco,
cado,rico riccardo,ricky,richi,cardo richard,dick,rick,ricky,rich,richie,dickie rivka,rebecca,
riki,becky,rivky,rebekah robert,bob,bobby,rob,robbie,robby,bert,bertie,robin roberta,bobbie,berta,
robbie roberto,beto,berto,tito,rober,robe,robi,roby,bobo roderick,rod,rory rodney,rod rodrigo,
rodri,rodro,ruy,rigo,digo,rod roger,rodge rohit,ro roland,rolly,roro,roli,rolo,orlando,rolando
roman,roma,romka,romchik ronald,ron,ronnie rosa,rosita,rosi,chita,rosy,rosl,roswitha,roza,rozalia
rosalind,roz,ros,rose,lindy rosario,charo,chari,chayo,rosarito rosemarie,rosi,romy,rosel rosemary,
rosemarie,rose,rosie,romy,mary roxanne,roxy rudolf,rudi,rolf,ruedi,rudy,dolf,ralf,raoul rudolph,
rudolf,rudy,rudi,rolf,dolf ruslan,rus,rusik russell,russ ryszard,rysiek,rysio,richard salah,
salahuddin,saladin,salaheddine salvador,salva,chava,chavo,chabo,dori,vador salvatore,toto,turi,
sal,turiddu,tore,salvo samantha,sam,sammy samuel,sam,sammy sandeep,sandy,deep,sandip sandor,sanyi,
alexander,alex sandra,sandy,sandi sandrine,sandy,drine sanjay,sanju,jay santiago,santi,chago,
tiago,diego,jaime,yago,chano sarah,sara,sally,sadie,sal,sari,surale,sori,saraleh saraswati,saras,
sarasvati sebastian,seb,bas,basti,sebas,bastian,chano,seba sebastiao,tiao,bastiao sebastien,seb,
basti,bastien,seba semyon,semen,syoma,senya,simon,sema,szymon,shimon sergei,sergey,seryozha,
serhiy,serhii,serge,sergej,siarhei,seriozha,serg,seriy sergio,checo,serge,sergi,chejo shlomo,
solomon,shlomi,sol,momo,shloimi shmuel,samuel,sam,shmulik,shmuli,muli sibusiso,sbu,sibu siddharth,
sid,siddhartha,sidd siegfried,sigi,siggi,sig,frieder sigmund,sigi,sig,siggi,zygmunt,sigismund
silvia,silvi,chiva simone,simo,simon sipho,sips slawomir,slawek,slavomir,slavo sofia,sofya,sonya,
sofiya,sonia,zosia,zofia,zoska,sophie,sofi soledad,sole,marisol,cholita,chole sophia,sophie,soph,
sofia,sonia,sonja,sonya,fia spyridon,spyros,spiros stanislav,stas,slava,stanislaw,stach,staszek,
stan,stanko,stasik stanislaw,staszek,stasiek,stan,staszko stanley,stan stavros,steve stefan,
steffen,steff,stevie,istvan,pista,stefano,stephan,stipe,stjepan,szczepan,stefanos,stepan,styopa,
stijn,staffan,fane,stefanita stefano,ste,steve,stefi,fano stepan,styopa,stephen stephane,steph,
stef,fanou,stephen stephanie,steph,stephie,steffi,stef,steffie stephen,steven,stefan,steve,stevie,
steph,ste stuart,stewart,stu stylianos,stelios subramaniam,subbu,mani,subramanian,subra,
subramanyam sulaiman,suleiman,soleiman,souleymane,suleyman,solomon,slimane,sol,sulayman surendra,
suren,surender susan,susanna,susannah,suzanne,sue,susie,suzie,suzy,sanne,susi susana,susi,susy,
susanita,su susanne,susi,sanne,sanna,suse,zsuzsa,zuzana,zuzanna svetlana,sveta,lana,svitlana,
svetka,sviatlana sylvain,syl,sylvio sylvester,sly sylvia,silvia,sylvie,syl,silvie sylvie,syl,vivie
szymon,szymek,simon tabitha,tabby tadeusz,tadek,tadzio,thaddeus,tad,teddy,tadeas taisia,tasya,taya
tamas,tomi,thomas tatiana,tatyana,tanya,tania,tetiana,tetyana,tanja,tata temitayo,temi,tayo
temitope,temi,tope terence,terrence,terry teresa,maite,mayte,marite,teri,tere,teresita,terita,
resi,gina,terry,sina,tereska,renia thabo,thabs thandiwe,thandi,thando theodor,theo,teo,dorus,
fedor,fyodor,teodor,tudor,fedja,todor theodore,ted,teddy,theo theodoros,thodoris,theo,ted,teo,
thodoros theodorus,theo,dirk,doris,dorus theophile,theo theresa,teresa,therese,terry,tess,tessa,
tracy,resi,teri,tere therese,tete,zeze theresia,resi,thea,therese,theres,tereza,terezia thiago,
tiago,ti thibault,thibaut,titi,thib thierry,titi,terry,thi thomas,tom,tommy,thom,toto,tommi,tomas,
tamas,tomasz,tomek,tommaso,toma,tomaz,maas,thos timofei,timofey,tima,timothy,tymofiy timothy,tim,
timmy tobias,toby,tobi tomas,tomy,tommy,tomi,maso tomasz,tomek,thomas,tom tommaso,masi,tommi,maso,
tom uchechukwu,uche ulrich,uli,ulli,utz,ulf,ueli,ulrik ulrike,uli,ulli,rike,ulla umberto,berto,
umbe ursula,ursel,uschi,ulla,urs,urschel,orsolya,orsi vadim,vadik,dima,vadym,vadimka valentin,
valya,valentyn,valik,valka,valek,balint valentina,vale,tina,valen,valya,valentyna,vala valentino,
vale,tino valeria,lera,valeriya,valeriia,lerusya valerie,val,valou valery,valeri,valera,valeriy,
valerii,valerik varvara,varya,barbara,basia vasile,vasilica,lica,sile vasileios,vasilis,bill,
vassilis,billy,vassos,william vasiliki,vaso,vicky,vassiliki,kiki,vasso vasily,vasili,vasiliy,
vasya,vasyl,basil,vassily,vasilis,vassilis,vasile,vasko,laszlo,laci,vasil venkatesh,venkat,venky,
venkatesan vera,verochka,vira veronica,ronnie,ronni,vera,vero,roni,verito veronique,vero,nique
vicente,chente,vicen,vince,tente,vicent victor,vic,vito,vitor,totor victoria,vicky,vicki,vickie,
tori,vic,viki,viky,toya,vito vijay,viju,jay viktor,vic,vico,vitya,witek,wiktor,victor,vitia,vika
viktoria,viktoriya,vika,victoria,viktoriia,vita vincent,vince,vinny,vin,vinz,vincenzo vincenzo,
enzo,cenzo,vince,vinny virginia,ginny,ginger,gina virginie,ginie,nini,ginny,virg vishwanath,vishu,
vishwa,viswanathan vitaly,vitali,vitaliy,vitalik,vitalii,vitya vittorio,vito,vitto,toio,victor
vivian,viv vladimir,volodymyr,vova,volodya,vladi,vlad,vladik,uladzimir,volodia,vladko,wlodzimierz,
wlodek,ladislav vladislav,vlad,vladik,slava,vladyslav,wladyslaw,wladek,ladislav,lada,laco,laszlo
volker,volkmar vyacheslav,slava,viacheslav,slavik,vaclav,vashek,venceslas,wenceslas,waclaw,wacek,
slavko waldemar,waldek,waldi wallace,wally walter,walt,wally,waldi,wolter,valter,walther,gualterio
waltraud,traudl,traudi,wally,traute werner,wernher,verner wieslaw,wiesiek,wieslav wilfred,wilf
wilhelm,willi,willy,helm,william,wim,bill,vilmos,vili,villem,guglielmo,memmo,ville,vilhelm,willem,
wilko,wilma wilhelmina,willa,mina,minna,wilma,billie,helma,mien,willie,wil,minke,willy willem,wim,
willy,pim,bill,willemijn william,bill,billy,will,willy,willie,liam,wim winifred,winnie,freda,fred
winston,win,winnie wojciech,wojtek,adalbert,vojtech,vojta,wojciek wolfgang,wolf,wolfi,wolferl,gang
wolfram,wolf ximena,xime,jime yaa,yaaba yaakov,yakov,jacob,kobi,yanki,jakob,koby,jack yana,jana,
yanochka yannick,yann,yan yaroslav,slava,yarik,jaroslav,jarek,jaroslaw,iaroslav yehuda,judah,yudi,
yuda,yehudah,idan yevgeny,evgeny,evgeni,yevgeniy,evgeniy,zhenya,gena,eugene,yevhen,genya,evgenii,
yevhenii,eugen,eugenia,jenya yitzhak,itzik,isaac,izzy,yitzchak,tzachi,ike yogesh,yogi yolanda,
yoli,yola yulia,yuliya,julia,yulya,juliya,yuliia,julie,juliane,ulya,iulia yuri,yury,yuriy,yura,
yurii,iouri,jurij,juri,george,yurik,jurek,jerzy yusuf,youssef,yousef,joseph,josef,youssouf,yusef,
joe,yosef,yossi,jusuf,zuzu yvan,ivan,vanya yves,vonnick,ives yvette,vette yvonne,von,vonnie
zachary,zach,zack,zak zainab,zeinab,zaynab,zeynep,zineb,zenab,zeina,zizi zbigniew,zbyszek,zbych,
zbig zdzislaw,zdzisiek,zdzich,zdenek,zdenko zinaida,zina zoe,zoey zoltan,zoli zsuzsanna,zsuzsa,
zsuzsi,susan,susanne zygmunt,zyga,zygi,sigmund
"""
