/// What is to happen when: a row for each thing, a line for today.
package struct TimelineChart: Chart {
    package let id: String
    package let title: String
    package let description: String
    let rows: [TimelineRow]
    let today: TimelineMoment
    let ticks: [TimelineMoment]
    /// What a row is, for the table: “Action”.
    let rowHeading: String
    /// What the mark says, for the table: “Delivery”.
    let markHeading: String
    let markKey: [(mark: TimelineMark, meaning: String)]
    let width: Double

    /// - Parameters:
    ///   - ticks: times that the axis names; those that would touch another are left out.
    ///   - markKey: what the marks mean, in the order of the key; marks that no row has are left out.
    ///   - width: of the drawing, in user units; held between 400 and 1600.
    package init(
        id: String, title: String, description: String, rows: [TimelineRow], today: TimelineMoment,
        ticks: [TimelineMoment], rowHeading: String, markHeading: String,
        markKey: [(mark: TimelineMark, meaning: String)], width: Double = 960
    ) {
        (self.id, self.title, self.description, self.rows) = (id, title, description, rows)
        (self.today, self.ticks, self.rowHeading, self.markHeading) = (today, ticks, rowHeading, markHeading)
        self.markKey = markKey.filter { key in rows.contains { $0.mark == key.mark } }
        self.width = ChartFrame.width(width)
    }

    package var svg: String { TimelineDrawing(self).svg }

    package var table: ChartTable {
        ChartTable(
            headers: [rowHeading, "When", markHeading, "Can it be moved"],
            rows: rows.map {
                [$0.label, $0.time, $0.remark, $0.isFixed ? "No, set nationally" : "Yes, with a reason"]
            },
            notes: ["Today: \(today.label)"])
    }

    var axis: TimelineAxis {
        TimelineAxis(holding: rows.flatMap(\.span.days) + ticks.map(\.at) + [today.at])
    }
}
