/// The style sheets built into the program, under names that change with their content, so that a browser may keep
/// them for good.
package struct Stylesheets: Sendable {
    private static let standard = "nhsuk.css"
    private static let fallback = "plain.css"
    private static let own = "parity.css"

    /// Name in the address to text, in the order in which a page takes them.
    package let sheets: [(name: String, text: String)]
    /// The NHS.UK styles were not there when the program was built; a plain style of our own is used.
    package let isPlain: Bool

    package init() { self.init(files: EmbeddedFiles.all) }

    init(files: [String: String]) {
        let text = { (name: String) in files["assets/\(name)"] }
        isPlain = text(Self.standard) == nil
        let names = [isPlain ? Self.fallback : Self.standard, Self.own]
        sheets = names.compactMap { name in text(name).map { (Self.addressed(name, $0), $0) } }
    }

    package func text(named name: String) -> String? { sheets.first { $0.name == name }?.text }

    var paths: [String] { sheets.map { SiteURL.asset.path($0.name) } }

    /// `parity.1f3a….css`, by the FNV-1a hash of the text.
    private static func addressed(_ name: String, _ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return name.replacing(".css", with: ".\(String(hash, radix: 16)).css")
    }
}
