/// A kind of file that is not read, and what to do instead.
enum DocumentRefusal: Hashable, CaseIterable {
    case empty, binary, password, oldFormat, pdf, richText, webPage, xml
    case presentation, openDocument, binaryWorkbook, otherArchive

    func fault(name: String) -> DocumentFault {
        DocumentFault(code, "“\(name)” \(sentence)")
    }

    private var code: DocumentFault.Code {
        switch self {
        case .empty: .empty
        case .binary: .binary
        case .password: .password
        case .oldFormat: .oldFormat
        case .pdf: .pdf
        default: .otherFormat
        }
    }

    private var sentence: String {
        switch self {
        case .empty: "is empty: check that it is the plan's file, and that it was copied whole."
        case .binary:
            "is neither text nor a document that can be read: save the plan as Word (.docx), Excel (.xlsx), CSV or "
                + "plain text."
        case .password:
            "is protected with a password: open it, take the password off (File, Info, Protect), save it, and import "
                + "it again."
        case .oldFormat:
            "is in the format of Word or Excel before 2007 (.doc, .xls): open it and save it as .docx or .xlsx."
        case .pdf:
            "is a PDF, which does not keep the rows of a table: import the Word or Excel file it was made from, or "
                + "save it as text."
        case .richText: "is in Rich Text Format: open it in Word and save it as .docx."
        case .webPage: "is a web page: open it in Word or Excel and save it as .docx or .xlsx."
        case .xml: "is an XML file: open it in Word or Excel and save it as .docx or .xlsx."
        case .presentation: "is a presentation: copy the plan's tables to Word or Excel and save them there."
        case .openDocument: "is in the OpenDocument format: open it in LibreOffice and save it as .docx or .xlsx."
        case .binaryWorkbook: "is a binary workbook (.xlsb): open it in Excel and save it as .xlsx."
        case .otherArchive:
            "is an archive that holds no Word or Excel document: unpack it and import the plan's file itself."
        }
    }
}
