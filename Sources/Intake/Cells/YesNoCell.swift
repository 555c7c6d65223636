/// Yes or no in the writings that systems export.
enum YesNoCell {
    static func read(_ text: String) -> CellReading {
        switch text.lowercased() {
        case "yes", "y", "true", "1": .read("Yes")
        case "no", "n", "false", "0": .read("No")
        default:
            .refused(.error(.unreadableYesNo, "This is neither yes nor no.", mend: "write Yes or No."))
        }
    }
}
