import EnumModel

/// Platforms that have something in common which the others do not have.
///
/// What exactly a family's pages list is a property of the family: handsets route audio, desktops have
/// windows that are minimised, two pages of one Objective-C interface say everything twice.
enum PlatformFamily {
  private static let families: [Set<String>] = [
    ["ios", "android", "harmonyos"],
    ["windows", "macos", "linux"],
    ["web", "miniprogram", "uniapp"],
    // One interface in Objective-C, and one in C++.
    ["ios", "macos"],
    ["windows", "linux"],
  ]

  /// Frameworks run on platforms of several families; what their pages list tells nothing of one.
  private static let frameworks: Set<String> = [
    "unity", "electron", "flutter", "react-native", "uniapp",
  ]

  /// One platform is no side.
  private static let enoughPlatforms = 2

  /// Whether a member divides the platforms that document an enum: those that have it are a family, wholly
  /// so, and several others do not have it.
  static func divides(
    _ having: Set<Platform>, from lacking: Set<Platform>, among all: Set<Platform>
  ) -> Bool {
    let sides = [having, lacking, all].map { Set($0.map(\.id)).subtracting(frameworks) }
    return sides[0].count >= enoughPlatforms && sides[1].count >= enoughPlatforms
      && families.contains { sides[0] == sides[2].intersection($0) }
  }
}
