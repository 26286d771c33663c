/// Ends the run with a finding; libFuzzer keeps the input.
public func finding(_ what: String) -> Never {
    fatalError("finding: \(what)")
}

/// Ends the run with a finding unless a condition holds.
public func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { finding(what()) }
}
