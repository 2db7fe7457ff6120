import"../chunks/common-DBiShrqL.js";import"lit";import"../chunks/clip-player-HGzUzwdy.js";export{h as ClipTime}from"../chunks/clip-controls-DBsNAMmL.js";import"../chunks/player-BMUbpPvb.js";
