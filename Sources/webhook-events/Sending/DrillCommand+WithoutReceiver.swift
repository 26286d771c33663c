#if CLI && !Receiver
import ArgumentParser

/// What `drill` is when the trait `Receiver` is off.
struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Needs the trait 'Receiver'.")

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []

    func run() throws { throw ValidationError(withoutReceiver) }
}
#endif
