import{e as o}from"../chunks/common-Dehr3U0s.js";import{e as s}from"../chunks/clip-more-isp3v7t7.js";import{e as m}from"../chunks/dialogs-DrBvMUim.js";const r={...m,...s,...o};export{r as en};
