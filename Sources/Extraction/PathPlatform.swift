package import EnumModel

/// Whose pages lie at a path, by the words of its parts.
package enum PathPlatform {
  /// The platform that a path names, its last part first; nil where it names none.
  ///
  /// - Parameter path: folders, and the page's name without its ending.
  package static func platform(of path: String) -> Platform? {
    path.split(separator: "/").reversed().lazy.compactMap(PlatformNames.firstPlatform(in:)).first
  }
}
