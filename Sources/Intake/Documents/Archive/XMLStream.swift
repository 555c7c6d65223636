import CLibXML2

/// What is told of a part of XML while it is read.
protocol XMLHandler: AnyObject {
    func start(_ element: XMLElement) throws(DocumentFault)
    func end(_ name: XMLName, namespace: XMLName) throws(DocumentFault)
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DocumentFault)
}

/// Reads a part of XML piece by piece. Document type declarations are refused before anything in them is looked at;
/// nothing is loaded from outside, and libxml2's own limits on depth and on the length of names and values stay on.
final class XMLStream {
    private static let start: Void = xmlInitParser()

    /// Different names of elements and attributes. Office files have some hundreds; the list of libxml2 becomes slow
    /// with very many.
    private static let mostNames: Int32 = 20_000

    private let handler: any XMLHandler
    private var context: xmlParserCtxtPtr?
    private var fault: DocumentFault?
    private var hasDoctype = false

    private init(_ handler: any XMLHandler) {
        _ = Self.start
        self.handler = handler
    }

    static func read(
        _ name: String, of archive: ZipArchive, _ handler: any XMLHandler
    ) throws(DocumentFault) {
        let stream = XMLStream(handler)
        var callbacks = stream.callbacks
        let user = Unmanaged.passUnretained(stream).toOpaque()
        guard let context = xmlCreatePushParserCtxt(&callbacks, user, nil, 0, nil) else {
            throw archive.draft.damaged("the part “\(name)” cannot be opened")
        }
        defer { stream.free(context) }
        stream.context = context
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        xmlCtxtUseOptions(context, Int32(bitPattern: options))
        var tags = TagCensus()
        try archive.unpack(name) { (piece) throws(DocumentFault) in
            guard tags.take(piece) else { throw stream.unlike(name, archive.draft) }
            xmlParseChunk(context, piece.baseAddress, Int32(clamping: piece.count), 0)
            try stream.check(name, archive.draft)
        }
        xmlParseChunk(context, nil, 0, 1)
        try stream.check(name, archive.draft)
    }

    private func free(_ context: xmlParserCtxtPtr) {
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        context.pointee.myDoc = nil
        xmlFreeParserCtxt(context)
    }

    private func check(_ name: String, _ draft: DocumentDraft) throws(DocumentFault) {
        if let fault { throw fault }
        if hasDoctype { throw Self.doctype(name, draft) }
        guard let context else { return }
        guard xmlDictSize(context.pointee.dict) <= Self.mostNames, hasUsualEncoding else {
            throw unlike(name, draft)
        }
        guard context.pointee.wellFormed == 0 else { return }
        let line = context.pointee.lastError.line
        throw draft.damaged("the part “\(name)” is not well-formed XML (line \(line))")
    }

    /// Office files are in UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4). In others, tags could not be counted.
    private var hasUsualEncoding: Bool {
        guard let encoding = context?.pointee.encoding else { return true }
        return String(cString: encoding).uppercased().hasPrefix("UTF-")
    }

    private func unlike(_ name: String, _ draft: DocumentDraft) -> DocumentFault {
        draft.damaged("the part “\(name)” is unlike anything that Word or Excel writes")
    }

    private static func doctype(_ name: String, _ draft: DocumentDraft) -> DocumentFault {
        DocumentFault(
            .doctype,
            "“\(draft.name)” has a document type declaration in its part “\(name)”, which neither Word nor Excel "
                + "writes and which can do harm: ask where the file comes from, or save it anew and import that.")
    }

    private func attempt(_ body: () throws(DocumentFault) -> Void) {
        guard fault == nil, !hasDoctype else { return }
        do throws(DocumentFault) {
            try body()
        } catch {
            fault = error
            xmlStopParser(context)
        }
    }

    private func refuseDoctype() {
        hasDoctype = true
        xmlStopParser(context)
    }

    @inline(__always)
    private static func of(_ user: UnsafeMutableRawPointer?) -> XMLStream? {
        user.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
    }

    private var callbacks: xmlSAXHandler {
        var callbacks = xmlSAXHandler()
        callbacks.initialized = UInt32(XML_SAX2_MAGIC)
        callbacks.startElementNs = { user, name, _, namespace, _, _, count, _, attributes in
            let element = XMLElement(
                name: XMLName(pointer: name), namespace: XMLName(pointer: namespace), attributes: attributes,
                count: Int(count))
            guard let stream = XMLStream.of(user) else { return }
            stream.attempt { () throws(DocumentFault) in try stream.handler.start(element) }
        }
        callbacks.endElementNs = { user, name, _, namespace in
            guard let stream = XMLStream.of(user) else { return }
            let (name, namespace) = (XMLName(pointer: name), XMLName(pointer: namespace))
            stream.attempt { () throws(DocumentFault) in try stream.handler.end(name, namespace: namespace) }
        }
        let text: charactersSAXFunc = { user, bytes, count in
            guard let stream = XMLStream.of(user) else { return }
            let buffer = UnsafeBufferPointer(start: bytes, count: Int(count))
            stream.attempt { () throws(DocumentFault) in try stream.handler.text(buffer) }
        }
        (callbacks.characters, callbacks.ignorableWhitespace, callbacks.cdataBlock) = (text, text, text)
        callbacks.internalSubset = { user, _, _, _ in XMLStream.of(user)?.refuseDoctype() }
        return callbacks
    }
}
