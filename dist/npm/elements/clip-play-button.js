import"../chunks/common-DBiShrqL.js";import"lit";export{e as ClipPlayButton}from"../chunks/clip-controls-DBsNAMmL.js";import"../chunks/clip-player-HGzUzwdy.js";
