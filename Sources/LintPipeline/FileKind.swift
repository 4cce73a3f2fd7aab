import Foundation

/// What stands at a path of the file system.
enum FileKind {
  case folder
  case linkedFolder
  /// Anything else, be it readable or not; also a link that leads nowhere.
  case file

  /// Looks at a path and through links; nil where nothing stands there.
  init?(of path: String) {
    var information = stat()
    guard lstat(path, &information) == 0 else { return nil }
    let isLink = information.st_mode & S_IFMT == S_IFLNK
    guard !isLink || stat(path, &information) == 0,
      information.st_mode & S_IFMT == S_IFDIR
    else {
      self = .file
      return
    }
    self = isLink ? .linkedFolder : .folder
  }

  /// The path without links, or the path as it is where that cannot be told.
  static func realPath(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
