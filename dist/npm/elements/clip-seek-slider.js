import"../chunks/common-DBiShrqL.js";import"lit";import"../chunks/clip-player-HGzUzwdy.js";export{f as ClipSeekSlider}from"../chunks/clip-controls-DBsNAMmL.js";import"../chunks/player-BMUbpPvb.js";
