import{e as o}from"../chunks/common-VJ0FBH90.js";import{e as s}from"../chunks/clip-more-BJB3q4Wx.js";import{e as m}from"../chunks/dialogs-DC2EtQh1.js";const r={...m,...s,...o};export{r as en};
