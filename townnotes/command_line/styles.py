"""Names the house styles and copies one: the command `styles`."""

import click

from townnotes.command_line.terminal import shown


@click.command()
@click.option("--copy", "name", help="Copy a style into your folder, to change it.")
def styles(name: str | None) -> None:
    """Name the house styles, yours among them; --copy makes one that you can edit.

    A style is a TOML file with comments: thresholds, verbs, nouns, sentences and checks.
    """
    from townnotes.summary.style import house_style

    if name is not None:
        click.echo(f"Written: {house_style.copy_style(name)}")
        return
    for one in house_style.styles():
        click.echo(shown(f"{one.name:<14} {one.title}"))
        if one.problem:
            click.echo(shown(one.problem), err=True)
