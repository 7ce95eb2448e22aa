import { exp } from '../../numeric/exp.js';
import { normalCdf } from '../../numeric/normalCdf.js';
import { normalQuantile } from '../../numeric/normalQuantile.js';
import { sum } from '../../numeric/sum.js';
import { drawable } from './drawable.js';
import type { Moments, QuantileFunction } from './model.js';

const steps = 1024;

/**
 * Mean and variance of the part of a law between two shares, by Simpson's rule in 1,024 steps of the normal score z of the share, weighted by
 * e^(-z² / 2). In z the ends of a law are tame, so the mean of a smooth law is within 1e-7 of its spread.
 */
export function momentsBetween(quantile: QuantileFunction, low: number, high: number): Moments {
  const from = normalQuantile(drawable(low));
  const to = normalQuantile(drawable(high));
  const points = Array.from({ length: steps + 1 }, (_, at) => {
    const z = from + ((to - from) * at) / steps;
    return { value: quantile(normalCdf(z)), weight: simpson(at) * exp((-z * z) / 2) };
  });
  const all = sum(points.map(({ weight }) => weight));
  const mean = sum(points.map(({ value, weight }) => value * weight)) / all;
  const variance = sum(points.map(({ value, weight }) => (value - mean) * (value - mean) * weight)) / all;
  return { mean, variance };
}

const simpson = (at: number): number => (at === 0 || at === steps ? 1 : at % 2 === 1 ? 4 : 2);
