/// Follows fields such as page numbers and links: their instructions are no text, their results are.
struct WordFields {
    private var isInstruction: [Bool] = []

    /// What stands here is an instruction, or inside one.
    var hidesText: Bool { isInstruction.contains(true) }

    mutating func take(_ kind: String?) {
        switch kind {
        case "begin": if isInstruction.count < 100 { isInstruction.append(true) }
        case "separate": if !isInstruction.isEmpty { isInstruction[isInstruction.count - 1] = false }
        case "end": _ = isInstruction.popLast()
        default: break
        }
    }
}
