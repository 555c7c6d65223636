import Mustache
enum P { static let n = EmbeddedFiles.all.count }
