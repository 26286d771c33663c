//! Decodes the bodies of a workload with serde_json, and prints the nanoseconds of processor time
//! per event. usage: peer-serde WORKLOAD PASSES

#[allow(non_snake_case, non_camel_case_types, dead_code)]
mod types;

fn bodies(file: &str) -> Vec<(fn(&[u8]), Vec<u8>)> {
    let data = std::fs::read(file).unwrap();
    let mut rest = &data[..];
    let mut bodies = Vec::new();
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let head = std::str::from_utf8(&rest[..end]).unwrap();
        let mut fields = head.split('\t');
        let event = fields.next().unwrap();
        let count: usize = fields.next().unwrap().parse().unwrap();
        bodies.push((types::decoder(event), rest[end + 1..end + 1 + count].to_vec()));
        rest = &rest[end + 2 + count..];
    }
    bodies
}

#[repr(C)]
struct Timespec {
    seconds: i64,
    nanoseconds: i64,
}

extern "C" {
    fn clock_gettime(clock: i32, time: *mut Timespec) -> i32;
}

fn processor_time() -> f64 {
    const PROCESS: i32 = 2;
    let mut time = Timespec { seconds: 0, nanoseconds: 0 };
    unsafe { clock_gettime(PROCESS, &mut time) };
    time.seconds as f64 * 1e9 + time.nanoseconds as f64
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let bodies = bodies(&arguments[1]);
    let passes: usize = arguments[2].parse().unwrap();
    let mut start = 0.0;
    for pass in 0..=passes {
        if pass == 1 {
            start = processor_time();
        }
        for (decode, body) in &bodies {
            decode(body);
        }
    }
    println!("{:.1}", (processor_time() - start) / (passes * bodies.len()) as f64);
}
