/// Extracts small enough to be read at a glance.
enum SmallExtracts {
    static let staffHeader = """
        Employee Number,Assignment Number,Primary Assignment,Assignment Category,Assignment Status,Organisation,\
        Care Group,Directorate,Service,Staff Group,Role,Occupation Code,Pay Grade,Ethnic Origin,Gender
        """

    static func staffRow(
        _ number: Int, primary: String = "Yes", ethnicity: String = "A White - British", grade: String = "Band 5"
    ) -> String {
        "\(number),\(number),\(primary),Permanent,Active Assignment,Test Trust,Surgery,Acute,Theatres,"
            + "Nursing and Midwifery Registered,Nurse,N6A,\(grade),\(ethnicity),Female"
    }

    /// Three White people and one BME.
    static let staff = staff(
        (1...3).map { staffRow($0) } + [staffRow(4, ethnicity: "M Black or Black British - Caribbean")])

    static func staff(_ rows: [String]) -> String { ([staffHeader] + rows).joined(separator: "\n") + "\n" }
}
