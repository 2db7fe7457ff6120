import"../chunks/common-DBiShrqL.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-DBsNAMmL.js";import"../chunks/clip-player-HGzUzwdy.js";
