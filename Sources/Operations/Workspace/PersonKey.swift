import Crypto
import Foundation

/// The secret with which a workspace turns identifiers into keyed hashes. It stands beside the database, not in it,
/// so that a copy of the database alone cannot be searched for an employee number.
struct PersonKey: Sendable {
    private static let length = 32
    private let key: SymmetricKey

    init(bytes: [UInt8]) {
        key = SymmetricKey(data: bytes)
    }

    static func read(from path: String) throws -> PersonKey {
        guard let data = FileManager.default.contents(atPath: path) else { throw WorkspaceFault.noKey(path) }
        guard data.count == length else { throw WorkspaceFault.badKey(path) }
        return PersonKey(bytes: Array(data))
    }

    /// Writes a new key that only its owner may read. Never overwrites one.
    static func make(at path: String) throws -> PersonKey {
        if FileManager.default.fileExists(atPath: path) { return try read(from: path) }
        let bytes = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        guard
            FileManager.default.createFile(
                atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        else { throw WorkspaceFault.cannotMake(path) }
        return PersonKey(bytes: bytes)
    }

    /// HMAC-SHA-256 of an identifier, its first 128 bits in hexadecimal. Case does not count. Called for every row of
    /// an import, so it builds no text but its result.
    func pseudonym(of identifier: String) -> String {
        let bytes = Array(identifier.uppercased().utf8)
        let code = HMAC<SHA256>.authenticationCode(for: bytes, using: key)
        let digits = code.prefix(16).reduce(into: [UInt8]()) { text, byte in
            text.append(Self.digits[Int(byte >> 4)])
            text.append(Self.digits[Int(byte & 15)])
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
