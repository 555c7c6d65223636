/// Says what a number format shows (ECMA-376 part 1, 18.8.30 and 18.8.31).
enum NumberFormat {
    static func shape(builtIn id: Int) -> NumberShape {
        switch id {
        case 9: .percent(decimals: 0)
        case 10: .percent(decimals: 2)
        case 14, 15, 16, 27...31, 36, 50, 52, 53, 54, 57, 58: .day
        case 17, 55: .month
        case 18...21, 32...35, 45...47, 56: .time
        case 22: .dayAndTime
        default: .general
        }
    }

    /// Only the first section counts: it is the one for positive numbers.
    static func shape(code: String) -> NumberShape {
        let letters = bare(code)
        if letters.contains("%") { return .percent(decimals: decimals(letters)) }
        if letters.lowercased() == "general" { return .general }
        let hasDay = letters.contains { "dD".contains($0) }
        let hasYear = letters.contains { "yYeE".contains($0) } && !letters.contains { "0#".contains($0) }
        let hasTime = letters.contains { "hHsS".contains($0) }
        let hasMonth = letters.contains { "mM".contains($0) }
        if hasDay { return hasTime ? .dayAndTime : .day }
        if hasTime { return .time }
        if hasMonth { return .month }
        if hasYear { return .year }
        return money(code)
    }

    private static func money(_ code: String) -> NumberShape {
        for sign in ["£", "€", "$"] where code.replacing("[$-", with: "").contains(sign) {
            if sign != "$" || code.contains("\"$\"") || code.hasPrefix("$") { return .money(sign) }
        }
        return .general
    }

    private static func decimals(_ letters: String) -> Int {
        guard let point = letters.firstIndex(of: ".") else { return 0 }
        return min(10, letters[point...].dropFirst().prefix { $0 == "0" || $0 == "#" }.count)
    }

    /// The first section without quoted words, brackets, escaped characters and padding.
    private static func bare(_ code: String) -> String {
        var result = ""
        var rest = Substring(code)
        while let letter = rest.popFirst(), letter != ";" {
            switch letter {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                if inside.allSatisfy({ "hHmMsS".contains($0) }), !inside.isEmpty { result += "h" }
                rest = rest.dropFirst(inside.count + 1)
            case "\\", "_", "*": rest = rest.dropFirst()
            default: result.append(letter)
            }
        }
        return result
    }
}
