import Foundation
import PackagePlugin

/// Puts the texts that stand beside a target's sources into the binary, so that the program is one file:
/// the manifests of the rules, and the parts of the report's page.
@main
struct EmbedTexts: BuildToolPlugin {
  private static let kinds: Set<String> = ["yaml", "html", "css", "js", "json"]

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target.sourceModule else { return [] }
    let texts = target.sourceFiles.map(\.url).filter { Self.kinds.contains($0.pathExtension) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTexts.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(texts.count) texts in \(target.name)",
        executable: try context.tool(named: "TextEmbedder").url,
        arguments: [output.path()] + texts.map { $0.path() },
        inputFiles: texts,
        outputFiles: [output])
    ]
  }
}
