/// A colour of three parts, each 0 to 255.
struct Colour: Hashable {
    var red: Int
    var green: Int
    var blue: Int

    /// Reads `FFCC00` and, with opacity before it, `FFFFCC00`.
    init?(_ text: String) {
        guard text.count == 6 || text.count == 8, let value = Int(text, radix: 16), value >= 0 else { return nil }
        self.init(value & 0xFFFFFF)
    }

    init(_ value: Int) {
        (red, green, blue) = (value >> 16 & 255, value >> 8 & 255, value & 255)
    }

    /// Six hexadecimal digits; nil for white, which is the colour of paper.
    var fill: String? {
        let value = red << 16 | green << 8 | blue
        guard value != 0xFFFFFF else { return nil }
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// Lighter towards 1, darker towards -1. Each part is mixed with white or black, which comes close to Excel's
    /// change of luminance (ECMA-376 part 1, 18.8.19).
    func tinted(_ tint: Double) -> Colour {
        let tint = min(max(tint, -1), 1)
        func mix(_ part: Int) -> Int {
            let part = Double(part)
            return Int((tint < 0 ? part * (1 + tint) : part + (255 - part) * tint).rounded())
        }
        var colour = self
        (colour.red, colour.green, colour.blue) = (mix(red), mix(green), mix(blue))
        return colour
    }

    /// The standard palette that cells refer to by number (ECMA-376 part 1, 18.8.27).
    static func indexed(_ index: Int) -> Colour? {
        let palette = Self.palette
        switch index {
        case 0..<8: return Colour(palette[index])
        case 8..<64: return Colour(palette[index - 8])
        default: return nil
        }
    }

    private static let palette = [
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x800000, 0x008000, 0x000080,
        0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080, 0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080,
        0x0066CC, 0xCCCCFF, 0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF, 0x00CCFF,
        0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00,
        0xFF9900, 0xFF6600, 0x666699, 0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399,
        0x333333,
    ]
}
