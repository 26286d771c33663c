import ArgumentParser
import Foundation
import Synchronization

/// A step at which the process kills itself, for tests of what remains then.
final class KillStep: ExpressibleByArgument, Sendable {
    enum Name: String, CaseIterable {
        case beforeAppend = "before-append"
        /// At any time while the transaction runs.
        case duringAppend = "during-append"
        case afterAppend = "after-append"
        case inHandler = "in-handler"
        case afterHandler = "after-handler"
        case afterFinish = "after-finish"
        case beforeBury = "before-bury"
        case afterBury = "after-bury"
    }

    private let name: Name
    /// The number of times that the step is reached before it kills.
    private let count: Mutex<Int>

    /// - Parameter argument: The step and the time, such as `after-append:3`.
    init?(argument: String) {
        let parts = argument.split(separator: ":")
        guard parts.count == 2, let name = Name(rawValue: String(parts[0])),
            let count = Int(parts[1])
        else { return nil }
        self.name = name
        self.count = Mutex(count)
    }

    func reach(_ step: Name) {
        guard isDue(step) else { return }
        kill(getpid(), SIGKILL)
    }

    /// Kills the process within 5 milliseconds.
    func reachSoon(_ step: Name) {
        guard isDue(step) else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + .microseconds(.random(in: 0...5_000)))
        {
            kill(getpid(), SIGKILL)
        }
    }

    private func isDue(_ step: Name) -> Bool {
        step == name
            && count.withLock { count in
                count -= 1
                return count == 0
            }
    }
}
