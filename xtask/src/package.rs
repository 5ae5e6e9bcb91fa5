//! `cargo xtask package`: every published crate can be packaged, unpublished siblings and all.

use crate::meta::Workspace;
use crate::shell;

/// Packages the published crates; with `--verify` also builds each from its package.
pub fn run(args: &[String]) -> Result<(), String> {
    let verify = match args {
        [] => false,
        [flag] if flag == "--verify" => true,
        _ => return Err("usage: cargo xtask package [--verify]".to_owned()),
    };
    let workspace = Workspace::read()?;
    let mut command = shell::cargo();
    command.args(["package", "--quiet", "--workspace", "--allow-dirty", "--locked"]);
    for package in workspace.packages.iter().filter(|p| !p.publish) {
        command.args(["--exclude", &package.name]);
    }
    if !verify {
        command.arg("--no-verify");
    }
    shell::run(&mut command)?;
    println!("package: {} crates", workspace.published().count());
    Ok(())
}
