#if CLI && Receiver
import ArgumentParser

/// The events that a command changes: those that match a filter, or all if the user says so.
struct InboxSelection: ParsableArguments {
    @OptionGroup var filter: InboxFilter

    @Flag(help: "All events.")
    var all = false

    func validate() throws {
        guard filter.isEmpty != all else { return }
        throw ValidationError(
            all
                ? "'--all' and other options exclude each other"
                : "pass the numbers of events, an option that selects events, or '--all'")
    }

    /// Fails if fewer events were changed than the user has named.
    func require(_ count: Int) throws {
        let missing = Set(filter.ids).count - count
        guard missing > 0 else { return }
        StandardError.print(
            "error: \(missing) of the events are not there, are being handled, or do not match")
        throw ExitCode.findings
    }
}
#endif
