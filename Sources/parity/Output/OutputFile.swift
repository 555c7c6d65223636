import Foundation

/// Files that commands write: whole, or not at all.
enum OutputFile {
    static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
        do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
            throw CommandFault.cannotWrite(path)
        }
    }
}
