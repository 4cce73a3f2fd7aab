import Alignment
import EnumModel
import RuleEngine
import SourceText

/// What exists on some platforms only, by the names that its makers gave it.
///
/// A member that is named after a technology is not expected where that does not exist.
enum PlatformTechnology {
  private static let apple: Set<String> = ["ios", "macos"]
  private static let nvidia: Set<String> = ["windows", "linux"]

  /// Names in lower case, without anything between their words.
  ///
  /// What is an everyday word, too, such as Metal or Windows, is not among them.
  private static let platforms: [String: Set<String>] = [
    // Systems.
    "android": ["android"], "ios": ["ios"], "iphone": ["ios"], "ipad": ["ios"],
    "macos": ["macos"], "osx": ["macos"], "linux": ["linux"], "harmonyos": ["harmonyos"],
    "openharmony": ["harmonyos"], "win32": ["windows"], "winrt": ["windows"], "uwp": ["windows"],
    // Graphics.
    "direct3d": ["windows"], "d3d": ["windows"], "d3d9": ["windows"], "d3d11": ["windows"],
    "d3d12": ["windows"], "dxgi": ["windows"], "dxva": ["windows"], "directx": ["windows"],
    "gdi": ["windows"], "hwnd": ["windows"], "hdc": ["windows"],
    "cvpixelbuffer": apple, "cmsamplebuffer": apple, "iosurface": apple, "caeagllayer": ["ios"],
    "uiview": ["ios"], "nsview": ["macos"], "nswindow": ["macos"], "videotoolbox": apple,
    "coreimage": apple, "metalview": apple, "metaltexture": apple, "mtltexture": apple,
    "surfacetexture": ["android"], "surfaceview": ["android"], "textureview": ["android"],
    "mediacodec": ["android"], "oes": ["android"], "egl": ["android", "linux"],
    "vaapi": ["linux"], "vdpau": ["linux"], "wayland": ["linux"], "x11": ["linux"],
    "v4l2": ["linux"], "jetson": ["linux"], "cuda": nvidia, "nvenc": nvidia, "nvdec": nvidia,
    // Sound.
    "wasapi": ["windows"], "directsound": ["windows"], "directshow": ["windows"],
    "coreaudio": apple, "avaudiosession": ["ios"], "airplay": apple,
    "opensles": ["android"], "aaudio": ["android"], "pulseaudio": ["linux"],
    // Services.
    "replaykit": apple, "callkit": ["ios"], "apns": apple,
    "mediaprojection": ["android"], "foregroundservice": ["android"], "fcm": ["android", "ios"],
    "java": ["android"], "jni": ["android"], "webgl": ["web", "miniprogram"],
    "indexeddb": ["web"], "localstorage": ["web"],
  ]

  /// A technology's name has no more words: `D3D11` has four.
  private static let mostWords = 5

  /// What only some platforms have, as it stands in a sentence.
  private static let phrases: [(phrase: BytePattern, platforms: Set<String>)] = [
    ("browser", browsers), ("浏览器", browsers), ("ブラウザ", browsers),
    // Permissions and files of applications.
    ("read_phone_state", ["android"]), ("record_audio", ["android"]),
    ("bluetooth_connect", ["android"]), ("bluetooth_scan", ["android"]),
    ("write_external_storage", ["android"]), ("read_external_storage", ["android"]),
    ("post_notifications", ["android"]), ("system_alert_window", ["android"]),
    ("access_fine_location", ["android"]), ("access_coarse_location", ["android"]),
    ("androidmanifest", ["android"]), ("info.plist", apple),
  ].map { (BytePattern($0.0), $0.1) }

  private static let browsers: Set<String> = ["web", "miniprogram", "uniapp", "electron"]

  /// Names of systems as they stand in a sentence.
  private static let systems: [String: String] = [
    "Android": "android", "iOS": "ios", "iPhone": "ios", "iPad": "ios", "macOS": "macos",
    "Mac": "macos", "Windows": "windows", "Linux": "linux", "HarmonyOS": "harmonyos",
  ]

  /// Whether a member's name speaks of something that a platform does not have.
  static func isForeign(_ name: String, to platform: Platform) -> Bool {
    guard Platform.known.contains(platform) else { return false }
    let words = NameWords.split(name).map(\.text)
    return words.indices.contains { first in
      let last = min(words.count, first + mostWords)
      return (first + 1...last).contains { end in
        platforms[words[first..<end].joined()].map { !$0.contains(platform.id) } ?? false
      }
    }
  }

  /// Whether a description names systems, or what only some have, and not that of a platform.
  static func isForeign(_ description: SourceFragment, to platform: Platform) -> Bool {
    guard Platform.known.contains(platform) else { return false }
    let text = ProseMask(description).text
    let named = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .compactMap { systems[String($0)] }
    if !named.isEmpty { return !named.contains(platform.id) }
    let bytes = Array(text.utf8)[...]
    let needed = phrases.filter { $0.phrase.isFound(in: bytes) }.map(\.platforms)
    return !needed.isEmpty && !needed.contains { $0.contains(platform.id) }
  }

  private typealias Restriction = (Substring, behind: Substring?, before: Substring?)

  /// "Only for X", with the name behind the word or before it.
  ///
  /// Made once, as that takes longer than all searches with it. Threads may share both: a search only
  /// reads them, but for the program that the first one makes and stores atomically.
  nonisolated(unsafe) private static let restriction: Regex<Restriction> =
    /(?i)(?:\bonly(?:\s+(?:for|on|in|by|to|available|supported|works|valid|applicable))*|仅(?:适用于|限于|支持|限|在|对)?|只(?:适用于|支持|在))\s*(?<behind>[a-z]+)|(?<before>[a-z]+)\s*(?:のみ|only\b)/
  /// "(Only X)", whoever X may be.
  nonisolated(unsafe) private static let exclusion: Regex<Substring> =
    /(?i)[(（]\s*(?:only|仅)\s*(?:for|on|适用于|支持|限)?\s*[a-z]+\s*[)）]/

  /// Most descriptions have none of these, and are not searched further.
  private static let restricting = ["only", "Only", "仅", "只", "のみ"].map { BytePattern($0) }

  /// Whether a description says that there is a member on other systems or devices only.
  static func isRestricted(_ description: SourceFragment, apartFrom platform: Platform) -> Bool {
    let bytes = Array(description.text.utf8)[...]
    guard Platform.known.contains(platform), restricting.contains(where: { $0.isFound(in: bytes) })
    else { return false }
    let text = ProseMask(description).text
    let named = text.matches(of: restriction).compactMap { match in
      (match.output.behind ?? match.output.before).flatMap { systems[String($0)] }
    }
    if !named.isEmpty { return isForeign(description, to: platform) }
    return text.contains(exclusion)
  }
}
