import Foundation
import Workforce

/// A stored number in the way a reader of the sheet sees it.
struct ShownNumber {
    let startsIn1904: Bool

    func text(_ stored: [UInt8], _ shape: NumberShape) -> String {
        let raw = String(decoding: stored, as: UTF8.self)
        if shape == .general, stored.count < 16, stored.allSatisfy(Self.isPlain) { return raw }
        guard let value = Double(raw), value.isFinite else { return PlainSpaces.clean(raw) }
        return shown(value, shape) ?? Self.plain(value)
    }

    private func shown(_ value: Double, _ shape: NumberShape) -> String? {
        let day = SerialDate.day(value, startsIn1904: startsIn1904)
        switch shape {
        case .general: return nil
        case .percent(let decimals): return Self.percent(value, decimals)
        case .money(let sign): return value < 0 ? "-" + sign + Self.plain(-value) : sign + Self.plain(value)
        case .day: return day?.description
        case .dayAndTime: return day.map { Self.dayAndTime($0, value) }
        case .month: return day.map { "\(Day.monthNames[$0.month - 1]) \($0.year)" }
        case .year: return day.map { "\($0.year)" }
        case .time: return value < 1 ? SerialDate.time(value) : nil
        }
    }

    /// Halves are rounded away from zero, as Excel does; printing alone would round them to even numbers.
    private static func percent(_ value: Double, _ decimals: Int) -> String {
        let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
        let rounded = (value * 100 * scale).rounded() / scale
        return format("%.\(decimals)f", rounded.isFinite ? rounded : value * 100) + "%"
    }

    private static func dayAndTime(_ day: Day, _ value: Double) -> String {
        guard let time = SerialDate.time(value), time != "00:00" else { return day.description }
        return "\(day) \(time)"
    }

    /// Fifteen digits, as many as Excel shows.
    private static func plain(_ value: Double) -> String { format("%.15g", value) }

    private static func format(_ pattern: String, _ value: Double) -> String {
        String(format: pattern, value)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
