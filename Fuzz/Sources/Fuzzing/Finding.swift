/// Ends the run with what was found wrong; libFuzzer keeps the input.
public func finding(_ what: String) -> Never {
    fatalError("finding: \(what)")
}

/// Ends the run unless something holds.
public func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { finding(what()) }
}
