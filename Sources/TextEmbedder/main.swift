import Foundation

/// Writes a Swift file that holds the texts of other files: `TextEmbedder OUT.swift FILE…`.
let arguments = Array(CommandLine.arguments.dropFirst())
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: TextEmbedder OUT.swift FILE…\n".utf8))
  exit(2)
}

var entries: [String] = []
for path in arguments.dropFirst().sorted() {
  let url = URL(fileURLWithPath: path)
  let text = try String(contentsOf: url, encoding: .utf8)
  let folder = url.deletingLastPathComponent().lastPathComponent
  entries.append(
    "  (\n    folder: \"\(folder)\", file: \"\(url.lastPathComponent)\",\n"
      + "    text: ####\"\"\"\n\(text)\n\"\"\"####\n  ),")
}

let source = """
  // Made at build time from the files beside the sources.

  let embeddedTexts: [(folder: String, file: String, text: String)] = [
  \(entries.joined(separator: "\n"))
  ]

  """
try source.write(toFile: output, atomically: true, encoding: .utf8)
