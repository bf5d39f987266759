"""Tables of Chinese characters of names: their syllables, and surnames as they are written."""

PINYIN = """
a阿 ai艾爱愛蔼藹霭 an安岸鞍谙 ang昂盎 ao敖奥奧傲澳翱鳌 ba巴八霸芭 bai白柏百佰拜 ban班般半板
bang邦帮幫榜 bao包宝寶保葆鲍鮑豹苞褒抱 bei贝貝北蓓碑备備倍 ben本奔贲賁 bi毕畢碧必弼璧比笔筆毖
bian卞边邊汴辨 biao彪标標表骠驃 bie别別 bin斌彬宾賓滨濱缤繽镔 bing冰兵丙炳秉并並
bo波博伯柏薄勃渤帛泊舶卜 bu卜步布不 cai蔡才彩采财財材 can灿燦璨参參 cang苍蒼沧滄仓倉 cao曹操草
ce策册測测 cen岑 cha查茶察 chai柴 chan禅禪婵嬋蝉产產 chang常昌畅暢长長嫦敞倡 chao超朝潮晁巢
che车車澈彻徹 chen陈陳晨辰臣沉琛宸忱谌諶尘塵 cheng程成诚誠承城澄丞呈盛晟铖乘橙称稱
chi池驰馳迟遲赤持炽熾 chong崇冲沖充重 chou仇筹籌 chu楚初储儲褚出础礎 chuan川传傳船 chuang创創
chun春纯純淳醇椿 ci慈赐賜次词詞辞辭 cong聪聰从從丛叢琮 cui崔翠粹璀 cun存村 da达達大答
dai戴代岱黛带帶待 dan丹旦单單淡但诞誕聃 dang党黨当當 dao道导導岛島刀到稻 de德得 deng邓鄧登灯燈等
di迪笛狄帝弟棣蒂地第娣邸 dian典殿甸电電点點滇 diao刁 ding丁定鼎汀顶頂 dong董东東冬栋棟动動洞
dou窦竇斗豆兜 du杜都独獨笃篤度渡读讀督 duan段端 dun敦顿頓 duo多朵铎鐸 e娥鹅峨鄂 en恩
er尔爾儿兒二耳 fa法发發 fan范範樊凡帆繁梵泛藩番 fang方芳房防放访訪舫 fei飞飛菲费費斐霏妃非
fen芬奋奮汾粉 feng冯馮风風峰锋鋒丰豐枫楓凤鳳奉封逢 fo佛
fu傅福富付符伏甫辅輔复復芙扶夫府父服孚敷赋賦馥 gai盖蓋 gan甘干幹淦敢赣 gang刚剛钢鋼岗崗纲綱罡港
gao高告皋杲 ge葛戈歌格革阁閣哥各盖蓋 gen根亘 geng耿庚更 gong龚龔宫宮公功弓恭贡貢巩鞏工共攻
gou苟勾缑 gu顾顧古谷固鼓姑辜 guan关關管官观觀冠贯貫灌 guang光广廣 gui桂贵貴归歸龟龜瑰圭
guo郭国國果过過 ha哈 hai海亥 han韩韓汉漢寒涵翰函含晗瀚罕憨邯 hang杭航行
hao郝浩豪昊皓好号號灏灝镐濠 he何贺賀和河荷赫禾鹤鶴合核 hei黑 heng恒恆衡亨横橫珩
hong洪红紅宏鸿鴻弘虹泓烘 hou侯后後厚候 hu胡虎湖沪滬护護扈瑚琥壶壺 hua华華花化桦樺画畫骅驊滑
huai怀懷淮槐 huan欢歡焕煥环環桓还還 huang黄黃皇煌凰璜 hui慧惠辉輝会會晖暉卉徽回汇匯蕙绘繪彗
huo霍火 ji季纪紀吉姬冀继繼基济濟积積极極集计計记記际際骥驥嵇籍及机機霁霽寄稷 jia贾賈佳家嘉加甲珈
jian简簡建健剑劍坚堅鉴鑒鑑俭儉见見舰艦键鍵间間 jiang江蒋蔣姜将將匠疆 jiao焦娇嬌姣皎教蛟交
jie杰傑洁潔捷婕节節介解阶階界 jin金晋晉锦錦进進今瑾津近劲勁靳谨謹
jing静靜晶京敬景经經荆荊井菁婧竞競靖精璟旌镜鏡 jiong炯迥 jiu久九玖救就 ju菊举舉巨居鞠聚驹駒
juan娟涓绢絹卷 jue珏爵觉覺决決 jun军軍君俊峻骏駿钧鈞均竣珺筠 kai凯凱开開恺愷楷铠 kan阚闞看侃
kang康亢抗 ke柯可克科珂轲 kong孔空 kou寇口 kuan宽寬 kuang邝鄺匡况況旷 kui奎魁葵逵
kun坤昆琨鲲鯤锟 kuo阔闊 lai赖賴来來莱萊 lan兰蘭岚嵐蓝藍澜瀾览覽 lang郎朗浪琅 lao劳勞老 le乐樂
lei雷蕾磊 leng冷 li李黎利丽麗力立莉理礼禮厉厲历歷里离郦酈栗励勵俐璃荔梨 lian连連廉莲蓮练練炼煉濂
liang梁良亮两兩量粱 liao廖辽遼 lie烈列 lin林琳霖临臨麟磷蔺藺邻鄰淋
ling凌玲灵靈令岭嶺铃鈴零龄齡菱伶聆羚 liu刘劉柳流六留琉 long龙龍隆珑瓏 lou娄婁楼樓
lu陆陸卢盧鲁魯路鹿露芦蘆录錄禄祿璐吕呂律绿綠 luan栾欒 lun伦倫仑侖 luo罗羅洛骆駱络珞 lv吕呂律绿綠
ma马馬玛瑪麻 mai麦麥迈邁 man满滿曼漫蔓 mao毛茂茅懋 mei梅美媚枚玫妹 men门門 meng孟蒙梦夢萌猛
mi米弥彌密宓觅 mian绵綿勉棉冕 miao苗妙缪繆淼 min敏民闵閔旻岷珉 ming明名铭銘鸣鳴茗命 mo莫墨默末茉
mou牟谋謀缪繆 mu穆木沐牧慕睦母目牟 na娜那纳納 nai乃 nan南楠男囡 neng能 ni倪妮尼 nian年念 nie聂聶
ning宁寧甯凝 niu牛钮 nong农農 nuan暖 nuo诺諾娜 ou欧歐区區鸥鷗 pan潘盼攀 pang庞龐 pei裴培佩沛配霈
peng彭鹏鵬朋蓬 pi皮 piao朴飘飄 pin品 ping平萍屏苹凭 pu蒲朴浦普璞濮溥
qi齐齊祁戚琪奇琦启啟啓旗祺其麒棋绮綺七器岐骐气氣起企祈 qian钱錢谦謙千倩前乾虔茜潜 qiang强強蔷羌
qiao乔喬巧桥橋俏侨僑 qin秦琴勤钦欽沁覃芹 qing青清庆慶晴卿倾情轻 qiong琼瓊 qiu邱秋丘仇裘球求
qu屈曲瞿渠区區 quan全权權泉铨銓 que阙闕雀 qun群裙 ran冉然染 rao饶饒 ren任仁人忍 ri日
rong荣榮容蓉融戎溶榕 rou柔 ru茹如儒汝 ruan阮 rui瑞锐銳蕊睿芮 run润潤 ruo若 sa萨薩 sai赛賽 san三
sang桑 sen森 sha沙莎 shan山善珊单單闪陕杉 shang尚商上裳 shao邵少绍紹韶 she佘舍社
shen沈申慎深神莘绅紳参參 sheng盛胜勝生圣聖升昇声聲晟笙
shi石史施时時世诗詩实實士师師仕事是识始式轼 shou寿壽守首 shu舒书書淑树樹蜀叔殊姝述曙 shuai帅帥
shuang双雙霜爽 shui水 shun顺順舜 shuo硕碩朔 si思斯司四丝絲嗣 song宋松颂頌嵩 su苏蘇素肃肅粟夙
sui隋随隨穗岁 sun孙孫 suo索 tai台臺泰太邰 tan谭譚檀谈談坦覃 tang唐汤湯堂棠 tao陶涛濤桃韬韜滔
teng滕腾騰藤 tian田天甜恬添 tie铁鐵 ting婷廷庭亭霆挺听 tong童佟同彤通桐统 tu涂屠图圖土 tuo拓佗
wan万萬婉皖宛琬晚 wang王汪旺望 wei魏韦韋卫衛伟偉威维維巍薇炜煒蔚未为為微玮瑋惟唯尉
wen文温溫闻聞雯稳汶 weng翁 wo沃 wu吴吳武伍邬鄔巫五午悟舞梧吾毋
xi席习習奚郗西希熙喜曦锡錫惜溪汐玺璽兮 xia夏霞侠俠 xian冼贤賢先显顯仙宪憲咸献獻鲜鮮娴嫻
xiang向项項相香祥翔湘享想象襄 xiao萧蕭肖小晓曉孝笑霄潇瀟校筱 xie谢謝解协協燮谐諧颉
xin辛新欣鑫心信昕馨忻芯薪 xing邢兴興星幸杏行型醒 xiong熊雄 xiu修秀休绣繡
xu徐许許胥旭绪緒须須序续續栩煦 xuan宣轩軒萱玄璇旋选選炫 xue薛学學雪
xun荀寻尋迅逊遜勋勳勛训訓循洵 ya雅亚亞娅婭牙
yan严嚴颜顏阎閻燕言延彦彥艳艷妍岩研晏炎雁焱琰演闫閆鄢 yang杨楊阳陽洋扬揚仰央羊漾
yao姚尧堯瑶瑤耀遥遙曜要药幺 ye叶葉野业業烨燁冶晔
yi易伊怡艺藝毅一仪儀宜义義依益奕逸翼意忆憶乙以亦谊誼轶倚颐弈翊懿 yin尹殷阴陰银銀寅音引印茵
ying应應英莹瑩颖穎盈影瑛迎映滢瀅樱櫻鹰 yong雍永勇咏泳用庸 you尤游友由幼有佑优優悠又右
yu于余俞虞喻郁鬱玉宇雨育裕羽渔漁愉瑜钰鈺煜昱誉譽语語渝妤予彧禹豫域遇与與鱼魚於尉
yuan袁元苑原源远遠媛圆圓缘緣园園渊淵院愿願 yue岳嶽月悦悅越粤跃躍乐樂玥约
yun云雲芸允韵韻运運恽惲昀耘蕴匀 zai宰在再 zan昝赞贊 zang臧 ze泽澤则則 zeng曾增 zha查札 zhai翟
zhan詹战戰展湛占瞻 zhang张張章彰璋掌丈 zhao赵趙昭照朝招兆钊釗 zhe哲喆者浙
zhen甄真珍镇鎮振贞貞震臻祯禎桢楨 zheng郑鄭正政征争爭铮錚峥
zhi支志智之芝植直知枝治致至质職职执芷稚 zhong钟鍾鐘仲中忠众眾重 zhou周舟州洲宙
zhu朱祝竺诸諸竹珠柱著铸鑄筑築主驻 zhuang庄莊壮壯 zhun准 zhuo卓倬琢灼 zi子自紫资資姿梓滋兹
zong宗综 zou邹鄒 zu祖足 zuo左佐作
"""
"""A syllable of pinyin, and the characters of surnames and given names that are read so."""

SURNAMES = """
陈陳chan,tan,chin 李lee,li 王wong,ong 黄黃wong,ng,hwang,oei 张張cheung,chang,teo,cheong
林lam,lim 刘劉lau,low,liew,lao 吴吳ng,goh 蔡choi,tsoi,choy,chua,tsai 杨楊yeung,yeo,young,yong
梁leung,leong,neo 郑鄭cheng,tay,teh,chang 谢謝tse,cheah,chia,hsieh 郭kwok,quek,kuok,kuo 何ho,hoe
许許hui,khoo,koh,hsu 罗羅law,lo,loh 叶葉yip,yap,yeh 周chow,chau,chew,chou 冯馮fung,fong,foong
邓鄧tang,teng,tang 曾tsang,chan,tseng,cheng 彭pang,phang 萧蕭肖siu,siew,seow,hsiao
苏蘇so,soh,soo 余yu,yue,yee,eu 潘poon,phua,pan 杜to,toh,tu 戴tai,tay 夏ha,hsia
钟鍾鐘chung,cheong 卢盧lo,loh,loo,lu 朱chu,choo,chee 徐tsui,chui,hsu,chee 孙孫suen,soon,sng
马馬ma,mah,beh 胡wu,woo,oh,foo 高ko,kou,kao 赵趙chiu,chao,teo 沈sham,shum,sim,shen
吕呂lui,loo,lu,lyu 江kong,kang,chiang 蒋蔣姜cheung,chiang,keung 袁yuen 关關kwan,kuan
邝鄺kwong,fong 麦麥mak 温溫wan,woon 方fong,png 石shek,chek 任yam,yum 侯hau,how 韩韓hon,hang
曹tso,cho,chao 丁ting,teng 魏ngai,gwee 薛sit,hsueh 严嚴yim 莫mok 区區欧歐au,ou 司徒szeto,seto
欧阳歐陽auyeung,auyong 廖liu,liew,leow,liao 施sze,shih,see,si 洪hung,ang,hong 翁yung,ang,weng
唐tong,teng 汤湯tong,thong 宋sung,song 邱丘yau,khoo,hew,chiu 龚龔kung 尹wan,yin 甘kam 黎lai
陆陸luk,loke,look 阮yuen,nguyen 姚yiu,yeow,yeo 詹chim,chiam 白pak,peh,pai 程ching,thia,cheng
倪ngai,geh 伍ng,goh 傅foo,poh 卓cheuk,toh 顾顧koo,ku 金kam,kim,chin 霍fok 梅mui,moy 游yau,yew,yu
颜顏ngan,gan 简簡kan 雷lui,louie,loi 龙龍lung,leong 骆駱lok 熊hung 凌ling 贾賈ka 连連lin,lien
崔chui,tsui,choi 朴park,pak 尤yau,yew 赖賴lai 田tin 俞yu 毛mo 易yick 柯or,qua,ko 涂tu 童tung
葛kot 董tung 纪紀kei,kee 秦chun,chin 康hong
"""
"""Surnames as people from Hong Kong, Macao, Taiwan, Malaysia and Singapore write them."""

JAPANESE = """
佐藤sato 鈴木suzuki 高橋takahashi 田中tanaka 渡辺watanabe 渡邊watanabe 渡邉watanabe 伊藤ito
山本yamamoto 中村nakamura 小林kobayashi 加藤kato 吉田yoshida 山田yamada 佐々木sasaki
山口yamaguchi 松本matsumoto 井上inoue 木村kimura 斎藤saito 斉藤saito 齋藤saito 齊藤saito
清水shimizu 山崎yamazaki,yamasaki 池田ikeda 阿部abe 橋本hashimoto 石川ishikawa 山下yamashita
中島nakajima,nakashima 小川ogawa 石井ishii 前田maeda 岡田okada 長谷川hasegawa 藤田fujita
後藤goto 近藤kondo 村上murakami 遠藤endo 青木aoki 坂本sakamoto 福田fukuda 太田ota 西村nishimura
藤井fujii 岡本okamoto 藤原fujiwara,fujihara 金子kaneko 三浦miura 中野nakano 中川nakagawa
原田harada 松田matsuda 竹内takeuchi 小野ono 田村tamura 中山nakayama 和田wada 石田ishida
森田morita 上田ueda 原hara 森mori 林hayashi 内田uchida 柴田shibata 酒井sakai 宮崎miyazaki
横山yokoyama 高木takagi 安藤ando 宮本miyamoto 大野ono 工藤kudo 丸山maruyama 今井imai 河野kono
藤本fujimoto 村田murata 武田takeda 上野ueno 杉山sugiyama 増田masuda 平野hirano 大塚otsuka
千葉chiba 久保kubo 松井matsui 野口noguchi 菊地kikuchi 菊池kikuchi 野村nomura 新井arai
木下kinoshita 松尾matsuo 若松wakamatsu 安倍abe 岸田kishida 小池koike 河合kawai 大西onishi
島田shimada 水野mizuno 高田takada 谷口taniguchi
"""
"""The commonest Japanese surnames that are written in characters."""

DOUBLE = """
欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 夏侯 司徒
南宫 南宮 端木 百里 宇文 长孙 長孫 司空 独孤 獨孤 闻人 聞人 张简 張簡
"""
"""Surnames of two characters."""
