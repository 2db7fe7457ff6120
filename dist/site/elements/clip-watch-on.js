import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";import"../chunks/clip-controls-CLtsdJaH.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BcN5bYWr.js";
