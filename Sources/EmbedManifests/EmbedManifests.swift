import Foundation
import PackagePlugin

/// Puts the manifests that stand beside the rules into the binary, so that the program is one file.
@main
struct EmbedManifests: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target.sourceModule else { return [] }
    let manifests = target.sourceFiles.map(\.url).filter { $0.pathExtension == "yaml" }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedManifests.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(manifests.count) rule manifests",
        executable: try context.tool(named: "ManifestEmbedder").url,
        arguments: [output.path()] + manifests.map { $0.path() },
        inputFiles: manifests,
        outputFiles: [output])
    ]
  }
}
