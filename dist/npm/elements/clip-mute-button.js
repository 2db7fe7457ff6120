import"../chunks/common-DBiShrqL.js";import"lit";export{d as ClipMuteButton}from"../chunks/clip-controls-DBsNAMmL.js";import"../chunks/clip-player-HGzUzwdy.js";
