/// Words by which a name says that all went well.
enum SuccessWords {
  static let all: Set<String> = ["success", "succeeded", "successful", "ok", "okay"]
}
