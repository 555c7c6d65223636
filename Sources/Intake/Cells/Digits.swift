/// ASCII digits as numbers.
enum Digits {
    static func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }

    /// Nil where there is none, anything else than digits, or more than an Int holds.
    static func value(_ bytes: some Sequence<UInt8>) -> Int? {
        var result: Int?
        for byte in bytes {
            guard isDigit(byte) else { return nil }
            let (tens, overflow) = (result ?? 0).multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(Int(byte) - 48)
            guard !overflow, !carry else { return nil }
            result = sum
        }
        return result
    }
}
