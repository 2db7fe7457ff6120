import"../chunks/common-DBiShrqL.js";import"lit";import"../chunks/clip-player-HGzUzwdy.js";import"../chunks/clip-controls-DBsNAMmL.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BY42v_LK.js";
