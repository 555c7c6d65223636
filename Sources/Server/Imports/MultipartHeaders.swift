/// The headers of a multipart body and of its parts.
enum MultipartHeaders {
    /// The boundary of `multipart/form-data; boundary=…`: 1 to 70 characters of those that RFC 2046 allows.
    static func boundary(in contentType: String) -> String? {
        let (type, parameters) = fields(contentType)
        guard type.lowercased() == "multipart/form-data", let boundary = parameters["boundary"],
            (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy(allowed.contains), boundary.last != " "
        else { return nil }
        return boundary
    }

    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'()+_,-./:=? ".utf8)

    /// Nil where it is not a part of a form, or its bytes are encoded.
    static func part(_ headers: ArraySlice<UInt8>) -> MultipartReader.Part? {
        guard let text = String(validating: headers, as: UTF8.self) else { return nil }
        var part: MultipartReader.Part?
        for line in text.split(separator: "\r\n") {
            let pieces = line.split(separator: ":", maxSplits: 1)
            guard pieces.count == 2 else { return nil }
            switch pieces[0].lowercased() {
            case "content-disposition":
                guard part == nil, let found = disposition(String(pieces[1])) else { return nil }
                part = found
            case "content-transfer-encoding":
                return nil
            default: break
            }
        }
        return part
    }

    private static func disposition(_ value: String) -> MultipartReader.Part? {
        let (kind, parameters) = fields(value)
        guard kind.lowercased() == "form-data", let name = parameters["name"] else { return nil }
        return MultipartReader.Part(name: name, fileName: parameters["filename"].map(FileName.safe))
    }

    /// `kind; name="value"; other=token`, with `\"` and `%22` inside quotes.
    static func fields(_ text: String) -> (kind: String, parameters: [String: String]) {
        var pieces = split(text).makeIterator()
        let kind = trimmed(pieces.next() ?? "")
        var parameters: [String: String] = [:]
        while let piece = pieces.next() {
            let pair = piece.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            let name = trimmed(String(pair[0])).lowercased()
            if parameters[name] == nil { parameters[name] = unquoted(trimmed(String(pair[1]))) }
        }
        return (kind, parameters)
    }

    /// At semicolons outside quotes.
    private static func split(_ text: String) -> [String] {
        var (pieces, isQuoted, isEscaped) = ([""], false, false)
        for character in text {
            if character == ";" && !isQuoted {
                pieces.append("")
                continue
            }
            if character == "\"" && !isEscaped { isQuoted.toggle() }
            isEscaped = character == "\\" && !isEscaped
            pieces[pieces.count - 1].append(character)
        }
        return pieces
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        return String(text.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("%22", with: "\"")
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0 == " " || $0 == "\t" }
        return String(String(start.reversed().drop { $0 == " " || $0 == "\t" }).reversed())
    }
}

/// The name of an uploaded file, as it is remembered; it never becomes a path.
enum FileName {
    static let longest = 150

    static func safe(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let visible = last.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
        return String(String(String.UnicodeScalarView(visible)).prefix(longest))
    }
}
