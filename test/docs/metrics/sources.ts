/** Publications that the metrics follow, by the id under which rows cite them. */
export const metricSourceTexts = {
  'benjamini-hochberg-1995':
    'Y. Benjamini and Y. Hochberg, "Controlling the False Discovery Rate: A Practical and Powerful Approach to Multiple Testing", Journal of the Royal Statistical Society B 57 (1995), 289-300',
  'bpic-2013': 'Business Process Intelligence Challenge 2013, Volvo IT Belgium, question 2 (ping-pong of incidents)',
  'brookmeyer-crowley-1982':
    'R. Brookmeyer and J. Crowley, "A Confidence Interval for the Median Survival Time", Biometrics 38 (1982), 29-41',
  'clopper-pearson-1934':
    'C. J. Clopper and E. S. Pearson, "The Use of Confidence or Fiducial Limits Illustrated in the Case of the Binomial", Biometrika 26 (1934), 404-413',
  'efron-1981':
    'B. Efron, "Nonparametric Standard Errors and Confidence Intervals", Canadian Journal of Statistics 9 (1981), 139-158',
  'garwood-1936': 'F. Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika 28 (1936), 437-442',
  'gilbert-1987':
    'R. O. Gilbert, Statistical Methods for Environmental Pollution Monitoring, Van Nostrand Reinhold (1987), section 16.5',
  'greenland-robins-1985':
    'S. Greenland and J. M. Robins, "Estimation of a Common Effect Parameter from Sparse Follow-up Data", Biometrics 41 (1985), 55-68',
  'greenwood-1926':
    'M. Greenwood, "The Natural Duration of Cancer", Reports on Public Health and Medical Subjects 33, HMSO (1926)',
  'hall-1988':
    'P. Hall, "Theoretical Comparison of Bootstrap Confidence Intervals", The Annals of Statistics 16 (1988), 927-953',
  'hamed-rao-1998':
    'K. H. Hamed and A. R. Rao, "A modified Mann-Kendall trend test for autocorrelated data", Journal of Hydrology 204 (1998), 182-196',
  'hanley-1983':
    'J. A. Hanley and A. Lippman-Hand, "If Nothing Goes Wrong, Is Everything All Right? Interpreting Zero Numerators", JAMA 249 (1983), 1743-1745',
  'hirsch-1982':
    'R. M. Hirsch, J. R. Slack and R. A. Smith, "Techniques of Trend Analysis for Monthly Water Quality Data", Water Resources Research 18 (1982), 107-121',
  'hodges-lehmann-1963':
    'J. L. Hodges and E. L. Lehmann, "Estimates of Location Based on Rank Tests", Annals of Mathematical Statistics 34 (1963), 598-611',
  'hollander-wolfe-1999':
    'M. Hollander and D. A. Wolfe, Nonparametric Statistical Methods, 2nd edition, Wiley (1999), section 3.6',
  'hyndman-fan-1996':
    'R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), 361-365',
  'itil-2011': 'AXELOS, ITIL Service Design (2011), section 4.4 (availability management)',
  'kaplan-meier-1958':
    'E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations", Journal of the American Statistical Association 53 (1958), 457-481',
  'kendall-1970': 'M. G. Kendall, Rank Correlation Methods, 4th edition, Griffin (1970)',
  'lawless-nadeau-1995':
    'J. F. Lawless and C. Nadeau, "Some Simple Robust Methods for the Analysis of Recurrent Events", Technometrics 37 (1995), 158-168',
  'lehmann-testing': 'E. L. Lehmann, Testing Statistical Hypotheses, 2nd edition, Wiley (1986), section 4.5',
  'mann-1945': 'H. B. Mann, "Nonparametric Tests Against Trend", Econometrica 13 (1945), 245-259',
  'mann-whitney-1947':
    'H. B. Mann and D. R. Whitney, "On a Test of Whether one of Two Random Variables is Stochastically Larger than the Other", Annals of Mathematical Statistics 18 (1947), 50-60',
  'mantel-haenszel-1959':
    'N. Mantel and W. Haenszel, "Statistical Aspects of the Analysis of Data from Retrospective Studies of Disease", Journal of the National Cancer Institute 22 (1959), 719-748',
  montgomery:
    'D. C. Montgomery, Introduction to Statistical Quality Control, Wiley, section 7.2 (charts of proportions)',
  'nelson-2003':
    'W. B. Nelson, Recurrent Events Data Analysis for Product Repairs, Disease Recurrences, and Other Applications, ASA-SIAM (2003)',
  'newcombe-1998':
    'R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods", Statistics in Medicine 17 (1998), 857-872, method 3',
  'nhs-mdc': 'NHS England, Making data count: strengthening your decisions (runs of 7, dropped moving ranges)',
  'openslo-v1': 'OpenSLO, specification v1, budgetingMethod, <https://github.com/OpenSLO/OpenSLO> (Apache-2.0)',
  pyrra: 'Pyrra, <https://github.com/pyrra-dev/pyrra> (Apache-2.0): windows with whole factors',
  'rausand-hoyland-2004':
    'M. Rausand and A. Høyland, System Reliability Theory: Models, Statistical Methods, and Applications, 2nd edition, Wiley (2004), section 4.3',
  'robins-breslow-greenland-1986':
    'J. Robins, N. Breslow and S. Greenland, "Estimators of the Mantel-Haenszel Variance Consistent in Both Sparse Data and Large-Strata Limiting Models", Biometrics 42 (1986), 311-323',
  'rothman-2008':
    'K. J. Rothman, S. Greenland and T. L. Lash, Modern Epidemiology, 3rd edition, Lippincott Williams & Wilkins (2008), chapter 3 (direct standardization)',
  'sen-1968':
    'P. K. Sen, "Estimates of the Regression Coefficient Based on Kendall\'s Tau", Journal of the American Statistical Association 63 (1968), 1379-1389',
  sloth: 'Sloth, <https://github.com/slok/sloth> (Apache-2.0): the set of four windows',
  'sre-workbook-2018':
    "B. Beyer, N. R. Murphy, D. K. Rensin, K. Kawahara and S. Thorne (editors), The Site Reliability Workbook, O'Reilly (2018), chapters 2 and 5, tables 5-4 and 5-8",
  'student-1908': 'Student, "The Probable Error of a Mean", Biometrika 6 (1908), 1-25',
  'van-giersbergen-2005':
    'N. P. A. van Giersbergen, "On the effect of deterministic terms on the bias in stable AR models", Economics Letters 89 (2005)',
  'wheeler-1993': 'D. J. Wheeler, Understanding Variation: The Key to Managing Chaos, SPC Press (1993)',
  'wilson-1927':
    'E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American Statistical Association 22 (1927), 209-212',
} as const;

/** Id of a publication. */
export type SourceId = keyof typeof metricSourceTexts;
