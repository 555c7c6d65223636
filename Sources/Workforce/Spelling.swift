/// How two writings of one word are recognised as the same: case, accents of spacing (the non-breaking space
/// included) and punctuation do not count. `Care  Group:` and `care_group` are spelled alike.
package enum Spelling {
    /// Lower-case words of letters and digits with one space between them.
    package static func words(_ text: some StringProtocol) -> String {
        var result = ""
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            guard scalar.properties.isAlphabetic || (48...57).contains(scalar.value) else {
                pendingSpace = !result.isEmpty
                continue
            }
            if pendingSpace { result += " " }
            pendingSpace = false
            result += scalar.properties.lowercaseMapping
        }
        return result
    }

    /// The same with no spaces at all, for headers: `Employee_Number` and `EmployeeNumber` are one.
    package static func joined(_ text: some StringProtocol) -> String {
        words(text).filter { $0 != " " }
    }
}
