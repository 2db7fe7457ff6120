import"../chunks/common-DBiShrqL.js";import"lit";import"../chunks/clip-player-HGzUzwdy.js";import"../chunks/player-BMUbpPvb.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Djv5zmlk.js";
