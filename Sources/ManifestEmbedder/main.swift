import Foundation

/// Writes a Swift file that holds the texts of rule manifests: `ManifestEmbedder OUT.swift IN.yaml…`.
let arguments = Array(CommandLine.arguments.dropFirst())
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: ManifestEmbedder OUT.swift IN.yaml…\n".utf8))
  exit(2)
}

var entries: [String] = []
for path in arguments.dropFirst().sorted() {
  let url = URL(fileURLWithPath: path)
  let text = try String(contentsOf: url, encoding: .utf8)
  let stem = url.deletingPathExtension().lastPathComponent
  let group = url.deletingLastPathComponent().lastPathComponent
  entries.append(
    "  EmbeddedManifest(\n    stem: \"\(stem)\", folder: \"\(group)\",\n"
      + "    text: ####\"\"\"\n\(text)\n\"\"\"####),")
}

let source = """
  // Made at build time from the manifests beside the rules.
  import RuleEngine

  let embeddedManifests: [EmbeddedManifest] = [
  \(entries.joined(separator: "\n"))
  ]

  """
try source.write(toFile: output, atomically: true, encoding: .utf8)
