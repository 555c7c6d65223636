// Writes a Swift file that holds every text file below a folder: embed-files FOLDER OUTPUT
import Foundation

let (folder, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
let names = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()

/// A raw literal whose fence is longer than any run of `#` in the text.
func literal(_ text: String) -> String {
    let longest = text.split(whereSeparator: { $0 != "#" }).map(\.count).max() ?? 0
    let fence = String(repeating: "#", count: longest + 1)
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

var entries = ""
for name in names {
    guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else { continue }
    entries += "    \(literal(name).replacing("\n", with: "").replacing("\"\"\"", with: "\"")): \(literal(text)),\n"
}
let dictionary = entries.isEmpty ? "[:]" : "[\n\(entries)]"
try """
/// The files built into this target: path below the folder to text.
enum EmbeddedFiles {
static let all: [String: String] = \(dictionary)
}
""".write(toFile: output, atomically: true, encoding: .utf8)
