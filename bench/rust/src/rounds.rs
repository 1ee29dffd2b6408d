//! Times several ways to do the same work, alternately.
//!
//! Neither criterion nor divan is used: they finish one benchmark before they start the next one. Load on the machine that
//! comes and goes then changes one side of a comparison and not the other.

use std::time::{Duration, Instant};

const MOST_ROUNDS: usize = 51;
const FEWEST_ROUNDS: usize = 7;

/// How long a contender is measured in each round, and all contenders together. The last round is finished.
struct Schedule {
    round: Duration,
    case: Duration,
}

/// The rounds are long enough for many calls, because the first one after another contender has to get its memory from the system
/// again.
const COMPARISON: Schedule = Schedule {
    round: Duration::from_millis(100),
    case: Duration::from_secs(5),
};

/// For a dozen sizes of the same work, which need more rounds: if load on the machine changes the time of one size more than that
/// of another, the exponent changes. Small sizes are called hundreds of times in a round, and large ones get memory from the system
/// in each call, if at all.
const GROWTH: Schedule = Schedule {
    round: Duration::from_millis(20),
    case: Duration::from_secs(15),
};

/// A function that is measured, with its name.
pub type Contender<'c> = (&'static str, Box<dyn FnMut() + 'c>);

/// How long `calls` calls take.
fn time(work: &mut dyn FnMut(), calls: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        work();
    }
    start.elapsed()
}

/// How often `work` is called in each round. The calls that find this out also warm it up.
fn calls_in_a_round(work: &mut dyn FnMut(), round: Duration) -> u32 {
    let mut calls = 1;
    while time(work, calls) < round {
        calls *= 2;
    }
    calls
}

/// The seconds that each contender takes: the median of the rounds, in which all take turns. Every other round runs in the
/// opposite order, so that none always runs after the same one.
pub fn medians(contenders: Vec<Contender<'_>>) -> Vec<(&'static str, f64)> {
    medians_of(contenders, &COMPARISON)
}

/// The same for several sizes of the same work.
pub fn medians_of_sizes(sizes: Vec<Contender<'_>>) -> Vec<(&'static str, f64)> {
    medians_of(sizes, &GROWTH)
}

fn medians_of(mut contenders: Vec<Contender<'_>>, schedule: &Schedule) -> Vec<(&'static str, f64)> {
    let calls = contenders
        .iter_mut()
        .map(|(_, work)| calls_in_a_round(work, schedule.round));
    let calls: Vec<_> = calls.collect();
    let mut times = vec![Vec::new(); contenders.len()];
    let start = Instant::now();
    for round in 0..MOST_ROUNDS {
        if round >= FEWEST_ROUNDS && start.elapsed() > schedule.case {
            break;
        }
        for position in 0..contenders.len() {
            let index = if round % 2 == 0 {
                position
            } else {
                contenders.len() - 1 - position
            };
            let taken = time(&mut contenders[index].1, calls[index]);
            times[index].push(taken.as_secs_f64() / f64::from(calls[index]));
        }
    }
    let names = contenders.iter().map(|(name, _)| *name);
    names.zip(times.into_iter().map(median)).collect()
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_unstable_by(f64::total_cmp);
    times[times.len() / 2]
}
