import EnumModel
import Extraction
import SourceText

extension FuzzTarget {
  /// Code in a fence, whose language the first byte chooses, and the type that it declares.
  static let code = FuzzTarget("code") { bytes in
    let language = languages[Int(bytes.first ?? 0) % languages.count]
    let code = Array(bytes.dropFirst()).text
    let page = "# LampState\n\nStates of a lamp.\n\n```\(language)\n\(code)\n```\n"
    guard let file = try? SourceFile(path: "code.md", contents: Array(page.utf8)) else { return [] }
    let document = PageReader.read(file)
    var check = PlaceCheck([file])
    check.check(document)
    var problems = check.problems
    if DeclarationReader.declaredType(in: code) != DeclarationReader.declaredType(in: code) {
      problems.append("read twice, the declared type differs")
    }
    guard !code.contains("```") else { return problems }
    for member in document.enums.flatMap(\.members) {
      let written = file.string(file.byteRange(of: member.nameRange))
      if written != member.name { problems.append("'\(member.name)' stands at '\(written)'") }
    }
    return problems
  }

  private static let languages = [
    "", "swift", "kotlin", "java", "objc", "cpp", "ts", "js", "csharp", "dart", "rust", "protobuf",
  ]
}
