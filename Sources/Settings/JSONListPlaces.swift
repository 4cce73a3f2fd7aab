import SourceText

/// Where the elements of a list stand in a JSON text, which Foundation does not tell.
enum JSONListPlaces {
  /// The offset of each element's first byte.
  ///
  /// - Parameters:
  ///   - key: of the list, in the outermost object.
  ///   - bytes: well-formed JSON; of anything else the answer is worth nothing, but there is one.
  static func starts(of key: String, in bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var depth = 0
    var text: ArraySlice<UInt8> = []
    var isInList = false
    var isElementNext = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isElementNext, !byte.isBlank, byte != UInt8(ascii: "]") {
        starts.append(index)
        isElementNext = false
      }
      switch byte {
      case UInt8(ascii: "\""):
        let start = index + 1
        index = end(ofStringAt: start, in: bytes)
        text = bytes[min(start, index)..<index]
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        let isList = byte == UInt8(ascii: "[") && depth == 2 && text.elementsEqual(key.utf8)
        if isList { (isInList, isElementNext) = (true, true) }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth < 2 { isInList = false }
      case UInt8(ascii: ","): isElementNext = isInList && depth == 2
      default: break
      }
      index += 1
    }
    return starts
  }

  /// The offset of the quote that closes a string.
  private static func end(ofStringAt start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.count)
  }
}
