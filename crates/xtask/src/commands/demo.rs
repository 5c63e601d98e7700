#[derive(clap::Args)]
pub struct Arguments {
    #[arg(long)]
    once: bool,
}
pub fn run(a: &Arguments) -> anyhow::Result<()> {
    let _ = a.once;
    Ok(())
}
