#if CLI && !Receiver
import ArgumentParser

/// What `send` is when the trait `Receiver` is off, and so there are no signatures.
struct SendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Needs the trait 'Receiver'.")

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []

    func run() throws { throw ValidationError(withoutReceiver) }
}

let withoutReceiver =
    "built without the trait 'Receiver', pass '--traits CLI,Receiver' to swift"
#endif
