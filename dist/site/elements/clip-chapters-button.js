import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";import"../chunks/clip-controls-CLtsdJaH.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-BcN5bYWr.js";
