/// The rows of the invented plan, by what they want to reach. Leads are posts and groups; one name is left in on
/// purpose, of a person who does not exist.
extension PlanActions {
    static let representation = [
        Row(
            ref: "1.1", indicators: "1, 7", objective: "Senior non-clinical posts look like the workforce",
            action: "Set up a sponsorship scheme that pairs ethnic minority staff in bands 6 and 7 with directors.",
            measure: "Number of pairs, and how many of the sponsored staff were promoted within a year",
            target: "40 pairs in the first year", communication: "Report to the People Committee every quarter",
            senior: "Chief People Officer", operational: "Head of Leadership Development", due: .month(-2),
            status: "Ongoing"),
        Row(
            ref: "1.2", indicators: "1", objective: "Senior non-clinical posts look like the workforce",
            action: "Publish the ethnicity of each pay band and care group on the intranet every quarter.",
            measure: "Published within six weeks of the quarter's end", target: "Four publications a year",
            communication: "Intranet and staff network meetings", senior: "Chief People Officer",
            operational: "Workforce Information Manager", due: .started(-20), status: "Ongoing"),
        Row(
            ref: "1.3", indicators: "1", objective: "Everyone's ethnicity is recorded as they give it",
            action:
                "Invite everyone whose ethnicity is not recorded to complete their record, with a reminder at appraisal.",
            measure: "Share of staff with a recorded ethnicity", target: "From 96.5% to 98.5%",
            communication: "Corporate induction and payslip note", senior: "Director of Workforce",
            operational: "Workforce Information Manager", due: .quarter(4), status: "New"),
    ]

    static let recruitment = [
        Row(
            ref: "2.1", indicators: "2",
            objective: "Shortlisted applicants have the same chance of appointment whatever their ethnicity",
            action: "Place a trained inclusion panel member on every interview for bands 8a and above.",
            measure: "Share of interviews with a trained panel member; relative likelihood of appointment",
            target: "Reduce the relative likelihood from 1.62 to 1.25 by {10}",
            communication: "Quarterly to the Steering Group",
            senior: "Chief People Officer", operational: "Head of Recruitment", due: .day(10, 31), status: "Ongoing"),
        Row(
            ref: "2.2", indicators: "2",
            objective: "Shortlisted applicants have the same chance of appointment whatever their ethnicity",
            action:
                "Review the interview outcomes of each service every quarter and ask for an account wherever the ratio is above 2.",
            measure: "Relative likelihood by service", target: "No service above 2.0",
            communication: "HR business partners meet each care group", senior: "Chief People Officer",
            operational: "HR Business Partners", due: .month(-5), status: "Ongoing"),
        Row(
            ref: "2.3", indicators: "2, 9",
            objective: "Shortlisted applicants have the same chance of appointment whatever their ethnicity",
            action: "Advertise every acting-up and secondment post for at least one working week.",
            measure: "Share of such posts that were advertised", target: "100% of posts", communication: "",
            senior: "Director of Workforce", operational: "Head of Recruitment", due: .month(-14), status: "Complete"),
    ]

    static let fairProcess = [
        Row(
            ref: "3.1", indicators: "3", objective: "Formal processes are the last resort, for everyone alike",
            action: "Ask for a decision-making panel before any formal disciplinary investigation begins.",
            measure: "Relative likelihood of entering the formal process",
            target: "Relative likelihood from 1.12 to 1.00 by {10}",
            communication: "Monthly people practice report to the Executive Team", senior: "Chief Nurse",
            operational: "Head of Employee Relations", due: .month(-6), status: "Ongoing"),
        Row(
            ref: "3.2", indicators: "3", objective: "Formal processes are the last resort, for everyone alike",
            action: "Train investigating officers in just and restorative practice.",
            measure: "Number trained", target: "60 officers trained", communication: "",
            senior: "Chief People Officer", operational: "Alex Sample (Employee Relations Manager)", due: .quarter(-10),
            status: "Ongoing - deferred because the trainer's contract ended"),
    ]

    static let development = [
        Row(
            ref: "4.1", indicators: "4", objective: "Training and careers are open to all",
            action: "Agree one definition of non-mandatory training and record every type of it.",
            measure: "Definition agreed by the education group", target: "",
            communication: "Education group minutes", senior: "Director of Education",
            operational: "Career Development Lead", due: .month(-11), status: "Complete"),
        Row(
            ref: "4.2", indicators: "7, 4", objective: "Training and careers are open to all",
            action: "Hold a career conversation with everyone who asks for one at appraisal.",
            measure: "Staff survey question on equal opportunities",
            target: "BME staff believing in equal opportunities from 46.0% to 50.0% by {10}",
            communication: "People Committee every quarter", senior: "Director of Education",
            operational: "Career Development Lead", due: .day(10, 31), status: "Ongoing"),
        Row(
            ref: "4.4", indicators: "7", objective: "Training and careers are open to all",
            action: "Tell the stories of ten colleagues who moved into leadership", measure: "Stories published",
            target: "10 stories", communication: "Intranet", senior: "", operational: "Communications Team",
            due: .words("ongoing"), status: "Ongoing"),
    ]

    static let safety = [
        Row(
            ref: "5.1", indicators: "5", objective: "Nobody has to accept abuse from the public",
            action:
                "Give every ward the tools to refuse non-urgent care to people who are racist, with a manager's support.",
            measure: "Incidents recorded and closed with support given", target: "",
            communication: "Posters and a note to patients", senior: "Chief Nurse",
            operational: "Head of Security and the Violence Reduction Group", due: .month(1), status: "Ongoing"),
        Row(
            ref: "6.1", indicators: "6, 8", objective: "Colleagues treat each other with respect",
            action: "Train forty respect champions who can settle matters early.",
            measure: "Champions trained, and matters settled informally", target: "From 12 to 40 champions",
            communication: "Steering Group every quarter", senior: "Freedom to Speak Up Guardian",
            operational: "Staff Experience Team", due: .month(-1), status: "Ongoing"),
        Row(
            ref: "6.2", indicators: "6", objective: "Colleagues treat each other with respect",
            action: "Move incident recording to the new system with the ethnicity of everyone involved.",
            measure: "", target: "", communication: "", senior: "To be confirmed", operational: "",
            due: .words("when the national incident service goes live"), status: "Deferred until the service is bought"),
        Row(
            ref: "8.1", indicators: "8", objective: "Managers act on discrimination",
            action: "Every line manager to complete the anti-racism programme.",
            measure: "Staff survey question on discrimination",
            target: "BME staff reporting discrimination from 13.5% to 10.0% by {10}",
            communication: "Care group performance reviews", senior: "Chief Executive",
            operational: "Head of Leadership Development", due: .day(10, 31), status: "Ongoing"),
    ]

    static let board = [
        Row(
            ref: "9.1", indicators: "9", objective: "The Board is open to all talent",
            action:
                "High impact action 1: every Board member to have a measurable equality objective, assessed at appraisal.",
            measure: "Objectives agreed and assessed", target: "100% of Board members",
            communication: "Remuneration Committee; Council of Governors twice a year", senior: "Chair",
            operational: "Director of Governance", due: .national(-14), status: "Ongoing"),
        Row(
            ref: "9.2", indicators: "9", objective: "The Board is open to all talent",
            action: "Offer shadowing with non-executive directors to six colleagues a year.",
            measure: "Colleagues who took part", target: "6 colleagues a year", communication: "Board meetings",
            senior: "Chair", operational: "Director of Governance and the staff network", due: .quarter(7),
            status: "New"),
        Row(
            ref: "9.3", indicators: "9", objective: "The Board is open to all talent",
            action: "Look into new ways of advertising non-executive posts, including", due: .words("")),
    ]
}
